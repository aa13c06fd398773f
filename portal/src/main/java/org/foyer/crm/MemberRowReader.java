package org.foyer.crm;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** Reads one row of a member export field by field. What cannot be read is marked and left to the checks. */
final class MemberRowReader {

    /** Parts code, heading and value of a mark. */
    static final char UNIT_SEPARATOR = '\u001F';

    /** A number at the end, with its letter or addition: 12, 12a, 7 b, 12-14, 3/2. */
    private static final Pattern STREET_LINE = Pattern.compile("(.*\\D)\\s+(\\d[\\d/-]*\\s?[a-zA-Z]?)");

    private record Column(
            String heading,
            @Nullable MemberField field,
            @Nullable ComposedField composed,
            String magazine) {}

    private final MemberMapping mapping;
    private final Corrections corrections;
    private final PhoneReader phones;
    private final JsonMapper json;
    private final RowFingerprint fingerprint;
    private final List<Column> columns = new ArrayList<>();
    private final Map<MemberField, @Nullable String> values = new EnumMap<>(MemberField.class);
    private final Map<ComposedField, String> composed = new EnumMap<>(ComposedField.class);
    private final List<String> marks = new ArrayList<>();
    private final DateReader dates;

    MemberRowReader(
            MemberMapping mapping,
            List<String> headings,
            Corrections corrections,
            PhoneReader phones,
            JsonMapper json,
            LocalDate today) {
        this.mapping = mapping;
        this.corrections = corrections;
        this.dates = new DateReader(mapping.format().dates(), today);
        this.phones = phones;
        this.json = json;
        this.fingerprint = new RowFingerprint(mapping, headings);
        for (String heading : headings) {
            String name = mapping.columns().getOrDefault(heading, "");
            columns.add(new Column(
                    heading,
                    MemberField.of(name).orElse(null),
                    ComposedField.of(name).orElse(null),
                    name.startsWith(MemberField.MAGAZINE) ? name.substring(MemberField.MAGAZINE.length()) : ""));
        }
    }

    /**
     * Reads the row, or what the office wrote in its place, and writes it as a line for the staging table.
     *
     * @param number of the line on which it begins
     */
    void read(long number, List<String> original, String run, CopyLine line) {
        values.clear();
        composed.clear();
        marks.clear();
        List<String> fields = corrected(original);
        if (fields.size() != columns.size()) {
            mark("column-count", String.valueOf(fields.size()), String.valueOf(columns.size()));
        }
        Map<String, String> deliveries = new LinkedHashMap<>();
        for (int i = 0; i < Math.min(fields.size(), columns.size()); i++) {
            read(columns.get(i), fields.get(i), deliveries);
        }
        compose();
        if (!mapping.heading(MemberField.CATEGORY).isEmpty()) {
            require(MemberField.CATEGORY);
        }
        values.putIfAbsent(MemberField.KIND, "MAIN");
        readPhone(MemberField.MOBILE, "mobile-malformed");
        readPhone(MemberField.PHONE, "phone-malformed");
        if (!deliveries.isEmpty()) {
            values.put(MemberField.DELIVERIES, json.writeValueAsString(deliveries));
        }
        line.value(run);
        line.value(String.valueOf(number));
        line.array(original);
        line.array(marks);
        line.value(String.valueOf(fingerprint.of(original)));
        for (MemberField field : MemberField.values()) {
            line.value(values.get(field));
        }
        line.end();
    }

    private List<String> corrected(List<String> original) {
        return corrections
                .of(original)
                .map(correction -> {
                    mark("correction-applied", correction.by(), correction.on().toString());
                    return correction.fields();
                })
                .orElse(original);
    }

    private void read(Column column, String raw, Map<String, String> deliveries) {
        if (hasControlCharacter(raw)) {
            mark("control-character", column.heading(), raw);
        }
        String text = raw.strip();
        if (mapping.isEmpty(text)) {
            return;
        }
        if (!column.magazine().isEmpty()) {
            mapping.meaning("delivery", text)
                    .ifPresentOrElse(
                            delivery -> deliveries.put(column.magazine(), delivery),
                            () -> mark("unknown-value", column.heading(), text));
        } else if (column.composed() != null) {
            composed.put(column.composed(), text);
        } else if (column.field() != null) {
            read(column.field(), column.heading(), text);
        }
    }

    private void read(MemberField field, String heading, String text) {
        switch (field.kind()) {
            case TEXT, PHONE, DELIVERIES ->
                values.put(
                        field,
                        field == MemberField.UNIT
                                ? mapping.meaning(MemberMapping.UNIT, text).orElse(text)
                                : text);
            case COUNTRY ->
                values.put(field, mapping.meaning(MemberMapping.COUNTRY, text).orElse(text.toUpperCase(Locale.ROOT)));
            case DATE ->
                dates.read(field, text)
                        .ifPresentOrElse(
                                date -> values.put(field, date.toString()),
                                () -> mark("unreadable-date", heading, text));
            case CODE, FLAG ->
                mapping.meaning(field.group(), text)
                        .ifPresentOrElse(
                                meaning -> values.put(field, meaning), () -> mark(field.unknown(), heading, text));
            case EMAIL -> {
                if (EmailText.isEmail(text)) {
                    values.put(field, text);
                } else {
                    mark("email-malformed", heading, text);
                }
            }
            case OFFICES -> offices(heading, text);
        }
    }

    /** Fields that stand together in one column, or that another column explains. */
    private void compose() {
        String line = composed.get(ComposedField.STREET_LINE);
        if (line != null) {
            Matcher parts = STREET_LINE.matcher(line);
            values.put(MemberField.STREET, parts.matches() ? parts.group(1).strip() : line);
            values.put(MemberField.HOUSE_NUMBER, parts.matches() ? parts.group(2) : null);
        }
        String end = composed.get(ComposedField.END_DATE);
        if (end != null) {
            String status = composed.getOrDefault(ComposedField.STATUS, "");
            String heading = mapping.heading(ComposedField.STATUS.column());
            mapping.meaning(MemberMapping.STATUS, status)
                    .ifPresentOrElse(
                            meaning -> read(
                                    meaning.equals("ENDED") ? MemberField.TO_DATE : MemberField.DUES_PAID_UNTIL,
                                    mapping.heading(ComposedField.END_DATE.column()),
                                    end),
                            () -> mark("unknown-value", heading, status));
        }
    }

    /** A phone is read when the whole row is, as the country of the member says what a number without prefix means. */
    private void readPhone(MemberField field, String code) {
        String text = values.get(field);
        if (text == null) {
            return;
        }
        Optional<String> number = phones.read(text, values.get(MemberField.COUNTRY));
        values.put(field, number.orElse(null));
        if (number.isEmpty()) {
            mark(code, heading(field), text);
        }
    }

    private void offices(String heading, String text) {
        List<Map<String, String>> offices = new ArrayList<>();
        for (String part : mapping.splitOffices(text)) {
            Matcher found = mapping.office(part.strip());
            if (!found.matches()) {
                mark("office-unreadable", heading, part);
                continue;
            }
            Optional<String> type =
                    mapping.meaning("office", found.group("office").strip());
            Optional<LocalDate> from =
                    dates.read(MemberField.FROM_DATE, found.group("from").strip());
            String until = found.group("to").strip();
            Optional<LocalDate> to = dates.read(MemberField.TO_DATE, until);
            if (type.isEmpty()) {
                mark("unknown-office", heading, found.group("office"));
            } else if (from.isEmpty() || (!until.isEmpty() && to.isEmpty())) {
                mark("office-unreadable", heading, part);
            } else {
                Map<String, String> office = new LinkedHashMap<>();
                office.put("type", type.get());
                office.put("unit", found.group("unit").strip());
                office.put("from", from.get().toString());
                to.ifPresent(day -> office.put("to", day.toString()));
                offices.add(office);
            }
        }
        values.put(MemberField.OFFICES, json.writeValueAsString(offices));
    }

    private void require(MemberField field) {
        if (values.get(field) == null && marks.stream().noneMatch(mark -> mark.startsWith(field.unknown()))) {
            mark(field.unknown(), heading(field), "");
        }
    }

    private String heading(MemberField field) {
        return columns.stream()
                .filter(column -> column.field() == field)
                .map(Column::heading)
                .findFirst()
                .orElse(field.column());
    }

    private void mark(String code, String heading, String value) {
        marks.add(code + UNIT_SEPARATOR + heading + UNIT_SEPARATOR + value.replace(UNIT_SEPARATOR, ' '));
    }

    private static boolean hasControlCharacter(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ' ' && c != '\t' && c != '\n' && c != '\r' || c >= 0x7F && c <= 0x9F) {
                return true;
            }
        }
        return false;
    }
}
