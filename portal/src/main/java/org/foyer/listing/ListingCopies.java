package org.foyer.listing;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.foyer.audit.LookReceipt;
import org.foyer.member.ListField;
import org.foyer.sheet.Column;
import org.foyer.sheet.Marks;
import org.foyer.sheet.SheetFormat;
import org.foyer.values.Texts;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Copies of exactly what a list shows, marked and noted like those of a night. */
@Service
public class ListingCopies {

    private static final int PART = 1_000;

    private final Listing listing;
    private final ListingLooks looks;
    private final Marks marks;
    private final Texts texts;

    ListingCopies(Listing listing, ListingLooks looks, Marks marks, Texts texts) {
        this.listing = listing;
        this.looks = looks;
        this.marks = marks;
        this.texts = texts;
    }

    /**
     * A copy that was noted and can now be written.
     *
     * @param fileName with the number of the copy
     */
    public record Copy(String fileName, LookReceipt receipt, FoundMembers found, SheetFormat format) {}

    /**
     * Notes that the person takes a copy of the list, of the members of whom they may.
     *
     * @throws org.foyer.access.AccessRefusedException without an office that allows it
     */
    public Copy take(Layout layout, SheetFormat format, Locale language) {
        FoundMembers found = listing.findForExport(layout, language);
        LookReceipt receipt = looks.copy(found, format);
        String name = "%s %s.%s".formatted(texts.get(language, "listing.title"), receipt.copy(), format.ending());
        return new Copy(name, receipt, found, format);
    }

    /** Writes a copy and leaves the stream open. */
    public void write(Copy copy, OutputStream out) throws IOException {
        Locale language = copy.found().language();
        List<ListField> fields = copy.found().layout().columns().stream()
                .map(Layout.Shown::field)
                .toList();
        List<Column> columns = fields.stream()
                .map(field -> column(field, texts.get(language, field.key())))
                .toList();
        var mark = marks.of(
                new Marks.Copy(
                        texts.get(language, "listing.title"),
                        copy.receipt().at(),
                        copy.receipt().look().byName(),
                        copy.receipt().at(),
                        copy.receipt().copy(),
                        copy.receipt().people()),
                columns,
                language);
        var sheet = copy.format().open(out, columns, mark, language);
        for (int at = 0; at < copy.found().count(); at += PART) {
            for (Row row : listing.readForExport(copy.found(), copy.found().part(at, PART))) {
                sheet.row(cells(row, fields, language));
            }
        }
        sheet.close();
    }

    private List<@Nullable Object> cells(Row row, List<ListField> fields, Locale language) {
        var cells = new ArrayList<@Nullable Object>();
        for (ListField field : fields) {
            Object value = row.values().get(field);
            cells.add(value == null || Condition.isDate(field) ? value : word(field, value.toString(), language));
        }
        return cells;
    }

    /** A value as a person reads it. */
    public String word(ListField field, String value, Locale language) {
        return switch (field) {
            case KIND -> texts.get(language, "listing.kind." + value.toLowerCase(Locale.ROOT));
            case LANGUAGE -> Locale.of(value).getDisplayLanguage(language);
            case COUNTRY -> Locale.of("", value).getDisplayCountry(language);
            default -> value;
        };
    }

    private static Column column(ListField field, String heading) {
        return switch (field) {
            case BIRTH_DATE, MEMBER_SINCE, DUES_PAID_UNTIL -> new Column(heading, Column.Kind.DATE, 14);
            case MOBILE, PHONE -> new Column(heading, Column.Kind.PHONE, 20);
            case EMAIL, STREET, UNITS -> new Column(heading, Column.Kind.TEXT, 32);
            default -> new Column(heading, Column.Kind.TEXT, 20);
        };
    }
}
