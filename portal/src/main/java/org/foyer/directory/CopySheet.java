package org.foyer.directory;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.foyer.member.Address;
import org.foyer.member.ContactKind;
import org.foyer.member.ListField;
import org.foyer.member.VisibleMember;
import org.foyer.sheet.Column;
import org.foyer.sheet.Mark;
import org.foyer.sheet.SheetFormat;
import org.foyer.values.Texts;
import org.jspecify.annotations.Nullable;

/** A copy of the directory as rows: each person with the office by which they were found. */
final class CopySheet {

    /** What is shown of a member, in the order of the columns; the office and the unit stand after the first three. */
    static final List<ListField> FIELDS = List.of(
            ListField.LAST_NAME,
            ListField.FIRST_NAME,
            ListField.NUMBER,
            ListField.LANGUAGE,
            ListField.ADDITION,
            ListField.STREET,
            ListField.POST_BOX,
            ListField.POSTCODE,
            ListField.TOWN,
            ListField.COUNTRY,
            ListField.EMAIL,
            ListField.MOBILE,
            ListField.PHONE);

    private static final int BEFORE_THE_OFFICE = 3;

    private CopySheet() {}

    static List<Column> columns(Texts texts, Locale language) {
        var columns = new ArrayList<Column>();
        for (var field : FIELDS) {
            columns.add(column(field, texts.get(language, field.key())));
        }
        columns.addAll(
                BEFORE_THE_OFFICE,
                List.of(
                        new Column(texts.get(language, "directory.facet.office"), Column.Kind.TEXT, 28),
                        new Column(texts.get(language, "directory.copy.unit"), Column.Kind.TEXT, 32),
                        new Column(texts.get(language, "directory.copy.until"), Column.Kind.DATE, 14)));
        return columns;
    }

    private static Column column(ListField field, String heading) {
        return switch (field) {
            case MOBILE, PHONE -> new Column(heading, Column.Kind.PHONE, 20);
            case EMAIL, STREET -> new Column(heading, Column.Kind.TEXT, 32);
            case NUMBER, POSTCODE, LANGUAGE -> new Column(heading, Column.Kind.TEXT, 14);
            default -> new Column(heading, Column.Kind.TEXT, 22);
        };
    }

    static void write(SheetFormat format, DirectoryCopy copy, List<Column> columns, Mark mark, OutputStream out)
            throws IOException {
        var sheet = format.open(out, columns, mark, copy.language());
        for (var person : copy.people()) {
            sheet.row(cells(person, copy.language()));
        }
        sheet.close();
    }

    private static List<@Nullable Object> cells(DirectoryCopy.Copied person, Locale language) {
        var cells = new ArrayList<@Nullable Object>();
        for (var field : FIELDS) {
            var value = value(field, person.shown());
            cells.add(value == null ? null : word(field, value, language));
        }
        var office = new ArrayList<@Nullable Object>();
        office.add(person.found().office());
        office.add(person.found().unit());
        office.add(person.found().until());
        cells.addAll(BEFORE_THE_OFFICE, office);
        return cells;
    }

    private static String word(ListField field, String value, Locale language) {
        return switch (field) {
            case LANGUAGE -> Locale.of(value).getDisplayLanguage(language);
            case COUNTRY -> Locale.of("", value).getDisplayCountry(language);
            default -> value;
        };
    }

    /** What somebody shows of a field; null for nothing. */
    static @Nullable String value(ListField field, VisibleMember shown) {
        return switch (field) {
            case LAST_NAME -> shown.name().last();
            case FIRST_NAME -> shown.name().first();
            case NUMBER -> shown.number().orElse(null);
            case LANGUAGE -> shown.language().orElse(null);
            case ADDITION -> of(shown, Address::addition);
            case STREET -> of(shown, Address::streetLine);
            case POST_BOX -> of(shown, Address::postBox);
            case POSTCODE -> of(shown, Address::postcode);
            case TOWN -> of(shown, Address::town);
            case COUNTRY -> of(shown, Address::country);
            case EMAIL, MOBILE, PHONE ->
                shown.contacts().stream()
                        .filter(contact -> contact.kind() == ContactKind.valueOf(field.name()))
                        .map(VisibleMember.Contact::value)
                        .findFirst()
                        .orElse(null);
            default -> null;
        };
    }

    private static @Nullable String of(VisibleMember shown, Function<Address, @Nullable String> part) {
        return shown.address()
                .map(address -> part.apply(address))
                .filter(text -> !text.isBlank())
                .orElse(null);
    }
}
