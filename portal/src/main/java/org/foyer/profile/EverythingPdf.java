package org.foyer.profile;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.foyer.audit.Change;
import org.foyer.audit.ChangeLog;
import org.foyer.audit.ChangeWords;
import org.foyer.member.Correspondent;
import org.foyer.member.MainEmail;
import org.foyer.sheet.PdfFonts;
import org.foyer.values.Association;
import org.foyer.values.Languages;
import org.foyer.values.MemberId;
import org.foyer.values.PersonalData;
import org.foyer.values.Texts;
import org.openpdf.text.pdf.PdfPTable;
import org.springframework.stereotype.Service;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes everything about a member as a person reads it, in the member's language. Sections without a word of their own,
 * such as the copy of what an import sent last, stand in the JSON file only.
 */
@Service
class EverythingPdf {

    private static final int PAGE = 200;

    /** Fields in the order in which one reads them; others follow. */
    private static final List<String> ORDER = List.of(
            "number",
            "first_name",
            "last_name",
            "birth_date",
            "kind",
            "value",
            "label",
            "valid_from",
            "addition",
            "street",
            "house_number",
            "post_box",
            "postcode",
            "town",
            "country",
            "unit_id",
            "office_type",
            "category",
            "from_date",
            "to_date");

    private final EverythingAboutMe everything;
    private final ChangeLog log;
    private final ChangeWords words;
    private final MainEmail members;
    private final PdfFonts fonts;
    private final Texts texts;
    private final Languages languages;
    private final Association association;
    private final JsonMapper json;
    private final Clock clock;

    EverythingPdf(
            EverythingAboutMe everything,
            ChangeLog log,
            ChangeWords words,
            MainEmail members,
            PdfFonts fonts,
            Texts texts,
            Languages languages,
            Association association,
            JsonMapper json,
            Clock clock) {
        this.everything = everything;
        this.log = log;
        this.words = words;
        this.members = members;
        this.fonts = fonts;
        this.texts = texts;
        this.languages = languages;
        this.association = association;
        this.json = json;
        this.clock = clock;
    }

    /** Writes the file; the stream stays open. */
    void write(MemberId member, OutputStream out) throws IOException {
        Correspondent me = members.correspondent(member);
        Locale locale = me.language();
        String today = DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(languages.formatting(locale))
                .format(LocalDate.now(clock));
        String title = texts.get(locale, "selfservice.everything.pdf.title");
        try (var sheet = new PdfSheet(out, fonts, locale, title, association.name() + "  ·  " + me.signature())) {
            sheet.text(me.name().full());
            sheet.quiet(texts.get(locale, "selfservice.everything.pdf.sentence", association.name(), today));
            for (PersonalData.Section section : everything.sectionsOf(member)) {
                if (section.name().equals("change")) {
                    history(member, sheet, locale);
                } else if (words.knowsEntity(section.name(), locale)) {
                    section(section, sheet, locale);
                }
            }
        }
    }

    private void section(PersonalData.Section section, PdfSheet sheet, Locale locale) throws IOException {
        boolean first = true;
        for (String row : section.rows()) {
            if (first) {
                sheet.heading(words.entity(section.name(), locale));
                first = false;
            }
            row(section.name(), json.readTree(row), sheet, locale);
        }
    }

    private void row(String entity, JsonNode row, PdfSheet sheet, Locale locale) throws IOException {
        if (entity.equals("member_photo")) {
            sheet.picture(row.path("thumbnail").binaryValue());
        }
        PdfPTable table = sheet.table();
        row.properties().stream()
                .filter(field -> words.knows(entity, field.getKey(), locale))
                .filter(field -> !field.getValue().isNull())
                .sorted(Comparator.comparingInt(EverythingPdf::position))
                .forEach(field -> sheet.pair(
                        table,
                        words.field(entity, field.getKey(), locale),
                        words.value(field.getKey(), field.getValue().asString(), locale)));
        sheet.add(table);
    }

    private static int position(Map.Entry<String, JsonNode> field) {
        int index = ORDER.indexOf(field.getKey());
        return index < 0 ? ORDER.size() : index;
    }

    private void history(MemberId member, PdfSheet sheet, Locale locale) {
        sheet.heading(texts.get(locale, "selfservice.history.title"));
        int offset = 0;
        List<Change> page;
        do {
            page = log.historyOf(member, offset, PAGE);
            page.forEach(change -> change(change, member, sheet, locale));
            offset += PAGE;
        } while (page.size() == PAGE);
    }

    private void change(Change change, MemberId member, PdfSheet sheet, Locale locale) {
        List<ChangeWords.Line> lines = words.lines(change, locale);
        if (lines.isEmpty() && change.operation() == Change.Operation.UPDATE) {
            return;
        }
        PdfPTable table = sheet.table();
        String about = words.when(change, locale) + "\n" + words.who(change, member, locale);
        String told = lines.stream()
                .map(line -> words.told(line, locale))
                .reduce(words.what(change, locale), (all, line) -> all + "\n" + line);
        sheet.pair(table, about, told);
        sheet.add(table);
    }
}
