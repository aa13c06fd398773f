package org.foyer.embedded.sample;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.yaml.snakeyaml.Yaml;

/** The names, places and units that the sample is made of. */
class Words {

    private final Map<String, Map<String, List<String>>> names;
    private final List<Place> places;
    private final List<Unit> units;

    Words() {
        names = read("names.yaml", file -> new Yaml().load(file));
        places = rows(
                "places.csv",
                row -> new Place(
                        row.getField("section"),
                        row.getField("language"),
                        row.getField("postcode"),
                        row.getField("town"),
                        row.getField("country")));
        units = rows(
                "units.csv", row -> new Unit(row.getField("number"), row.getField("kind"), row.getField("parent")));
    }

    record Place(String section, String language, String postcode, String town, String country) {}

    record Unit(String number, String kind, String parent) {}

    /** @param what female, male, last or streets */
    List<String> names(String language, String what) {
        return Objects.requireNonNull(
                Objects.requireNonNull(names.get(language)).get(what));
    }

    List<Place> places() {
        return places;
    }

    List<Place> placesOf(String section) {
        return places.stream().filter(place -> place.section().equals(section)).toList();
    }

    List<Unit> units(String kind) {
        return units.stream().filter(unit -> unit.kind().equals(kind)).toList();
    }

    private static <T> List<T> rows(String file, Function<NamedCsvRecord, T> row) {
        return read(
                file,
                input -> CsvReader.builder()
                        .fieldSeparator(';')
                        .ofNamedCsvRecord(new InputStreamReader(input, StandardCharsets.UTF_8))
                        .stream()
                        .map(row)
                        .toList());
    }

    private static <T> T read(String file, Function<InputStream, T> reader) {
        try (var input = Objects.requireNonNull(Words.class.getResourceAsStream("/sample/" + file))) {
            return reader.apply(input);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
