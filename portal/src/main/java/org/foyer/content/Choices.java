package org.foyer.content;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.foyer.access.Access;
import org.foyer.access.KnownNames;
import org.foyer.access.KnownNames.Named;
import org.foyer.access.KnownNames.Unit;
import org.foyer.access.Permission;
import org.foyer.values.Languages;
import org.foyer.values.LocalName;
import org.springframework.stereotype.Component;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.Yaml;

/**
 * The choices of the audience chooser of the light module, out of the units, offices and categories of the association, in all
 * languages of the portal. The files lie as they do in the light module.
 */
@Component
class Choices {

    private static final String KEY = "foyer-content.choice.";

    private final Access access;
    private final KnownNames names;

    Choices(Access access, KnownNames names) {
        this.access = access;
        this.names = names;
    }

    /** A choice: what is kept, and what editors read. */
    private record Choice(String kind, String value, LocalName label) {

        String key() {
            return KEY + kind + "." + value.replaceAll("[^A-Za-z0-9_-]", "-");
        }
    }

    /**
     * The files, zipped.
     *
     * @throws org.foyer.access.AccessRefusedException to anybody but editors
     */
    byte[] zip() {
        access.may(Permission.EDIT_CONTENT).atTheTop().orThrow();
        var lists = new LinkedHashMap<String, List<Choice>>();
        var units = names.units();
        lists.put("categories", named("category", names.categories()));
        lists.put("offices", named("office", names.offices()));
        lists.put(
                "units",
                units("unit", units.stream().filter(unit -> !unit.isGroup()).toList()));
        lists.put("groups", units("group", units.stream().filter(Unit::isGroup).toList()));
        var files = new LinkedHashMap<String, String>();
        lists.forEach((name, list) -> files.put("includes/choices/" + name + ".yaml", yaml(list)));
        for (Locale language : Languages.ALL) {
            files.put(
                    "i18n/foyer-content-choices-messages_" + language.getLanguage() + ".properties",
                    words(lists, choice -> choice.label().in(language)));
        }
        return zipped(files);
    }

    private static List<Choice> named(String kind, List<Named> all) {
        return all.stream().map(it -> new Choice(kind, it.code(), it.name())).toList();
    }

    private static List<Choice> units(String kind, List<Unit> all) {
        return all.stream().map(it -> new Choice(kind, it.number(), it.name())).toList();
    }

    private static String yaml(List<Choice> choices) {
        var options = new DumperOptions();
        options.setDefaultFlowStyle(DumperOptions.FlowStyle.BLOCK);
        var file = new LinkedHashMap<String, Object>();
        file.put("$type", "optionListDatasource");
        file.put(
                "options",
                choices.stream()
                        .map(choice -> {
                            var option = new LinkedHashMap<String, String>();
                            option.put("name", choice.value());
                            option.put("value", choice.value());
                            option.put("label", choice.key());
                            return option;
                        })
                        .toList());
        return new Yaml(options).dump(file);
    }

    private static String words(Map<String, List<Choice>> lists, Function<Choice, String> word) {
        var lines = new StringBuilder();
        lists.values().stream()
                .flatMap(List::stream)
                .forEach(choice -> lines.append(choice.key())
                        .append('=')
                        .append(word.apply(choice).replaceAll("[\\\\\\v]+", " ").strip())
                        .append('\n'));
        return lines.toString();
    }

    private static byte[] zipped(Map<String, String> files) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
            for (var file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Memory does not fail to be written to.", e);
        }
        return bytes.toByteArray();
    }
}
