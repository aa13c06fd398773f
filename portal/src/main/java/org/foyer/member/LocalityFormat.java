package org.foyer.member;

import de.siegmar.fastcsv.reader.CsvReader;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/**
 * The formats in which postal reference lists are published, told apart by their first line: GeoNames as it is downloaded
 * (tabs, no header) and with a header, the official Swiss list, and swisstopo's register of localities.
 */
enum LocalityFormat {
    GEONAMES("\t", LocalityFormat::geonames),
    GEONAMES_WITH_HEADER(",", LocalityFormat::withHeader),
    SWISS_OFFICIAL(",", LocalityFormat::swiss),
    SWISSTOPO(";", LocalityFormat::swisstopo);

    private final String separator;
    private final BiFunction<Columns, String, Row> reader;

    LocalityFormat(String separator, BiFunction<Columns, String, Row> reader) {
        this.separator = separator;
        this.reader = reader;
    }

    /** A line of the list as the portal keeps it. */
    record Row(
            String country,
            String postcode,
            String town,
            @Nullable String region,
            @Nullable String language,
            @Nullable Double latitude,
            @Nullable Double longitude) {}

    /** The fields of one line, by the names of the header. */
    record Columns(List<String> header, List<String> fields) {

        @Nullable
        String get(String name) {
            return get(header.indexOf(name));
        }

        @Nullable
        String get(int index) {
            if (index < 0 || index >= fields.size() || fields.get(index).isBlank()) {
                return null;
            }
            return fields.get(index).strip();
        }

        /** A column that the list cannot do without; empty words are left out by the loader. */
        String need(String name) {
            String field = get(name);
            return field == null ? "" : field;
        }
    }

    static Optional<LocalityFormat> of(String firstLine) {
        String line = firstLine.toLowerCase(Locale.ROOT);
        if (line.startsWith("ortschaftsname;plz")) {
            return Optional.of(SWISSTOPO);
        }
        if (line.startsWith("plz,ortschaft,")) {
            return Optional.of(SWISS_OFFICIAL);
        }
        if (line.contains("zipcode,place,")) {
            return Optional.of(GEONAMES_WITH_HEADER);
        }
        return line.matches("[a-z]{2}\t.+") && line.split("\t", -1).length >= 11
                ? Optional.of(GEONAMES)
                : Optional.empty();
    }

    CsvReader.CsvReaderBuilder builder() {
        return CsvReader.builder().fieldSeparator(separator);
    }

    List<String> header(String firstLine) {
        return this == GEONAMES
                ? List.of()
                : Arrays.stream(firstLine.split(separator, -1))
                        .map(name -> name.strip().toLowerCase(Locale.ROOT))
                        .toList();
    }

    /**
     * @param country for lists that do not name it
     */
    Row read(List<String> header, List<String> fields, String country) {
        return reader.apply(new Columns(header, fields), country);
    }

    private static Row geonames(Columns columns, String country) {
        return new Row(
                orElse(columns.get(0), country),
                orElse(columns.get(1), ""),
                orElse(columns.get(2), ""),
                columns.get(3),
                null,
                degrees(columns.get(9)),
                degrees(columns.get(10)));
    }

    private static Row withHeader(Columns columns, String country) {
        return new Row(
                orElse(columns.get("country_code"), country),
                columns.need("zipcode"),
                columns.need("place"),
                columns.get("state"),
                null,
                degrees(columns.get("latitude")),
                degrees(columns.get("longitude")));
    }

    private static Row swiss(Columns columns, String country) {
        String postcode = columns.need("plz");
        return new Row(
                swissOrLiechtenstein(postcode),
                postcode,
                columns.need("ortschaft"),
                columns.get("kanton"),
                columns.get("sprache"),
                null,
                null);
    }

    private static Row swisstopo(Columns columns, String country) {
        String postcode = columns.need("plz");
        Double east = degrees(columns.get("e"));
        Double north = degrees(columns.get("n"));
        // The register comes in the Swiss grid, in metres, or in degrees: only degrees are kept.
        boolean inDegrees = east != null && north != null && Math.abs(east) <= 180;
        return new Row(
                swissOrLiechtenstein(postcode),
                postcode,
                columns.need("ortschaftsname"),
                columns.get("kantonskürzel"),
                columns.get("sprache"),
                inDegrees ? north : null,
                inDegrees ? east : null);
    }

    private static String swissOrLiechtenstein(String postcode) {
        return postcode.matches("948[5-9]|949[0-8]") ? "LI" : "CH";
    }

    private static String orElse(@Nullable String field, String other) {
        return field == null ? other : field;
    }

    private static @Nullable Double degrees(@Nullable String field) {
        return field == null ? null : Double.valueOf(field);
    }
}
