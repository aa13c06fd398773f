package org.foyer.crm;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.foyer.access.Permission;
import org.foyer.values.Languages;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/**
 * Loads an association's own master data from YAML: magazines, membership categories, office types and, if it names one,
 * the national unit. What is there already is brought up to date, what the file does not name stays. The format is
 * described in docs/operators/import.md; {@code classpath:association/alpine-club.yaml} is an example.
 */
@Service
public class AssociationLoader {

    private static final Set<String> PERMISSIONS =
            Arrays.stream(Permission.values()).map(Enum::name).collect(Collectors.toCollection(TreeSet::new));
    private static final Set<String> LANGUAGES =
            Languages.ALL.stream().map(language -> language.getLanguage()).collect(Collectors.toSet());

    private final JdbcClient jdbc;
    private final JsonMapper json;

    AssociationLoader(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** @see #load(Resource) */
    @Transactional
    public void load(Path file) {
        load(new FileSystemResource(file));
    }

    /**
     * Loads the file; twice is the same as once.
     *
     * @throws ImportRefusedException when the file cannot be read; nothing is changed then
     */
    @Transactional
    public void load(Resource file) {
        YamlPart yaml = YamlPart.read(file)
                .onlyKeys(Set.of("national-unit", "magazines", "membership-categories", "office-types", "themes"));
        yaml.optional("national-unit").ifPresent(this::nationalUnit);
        items(yaml, "magazines").forEach(this::magazine);
        List<YamlPart> categories = items(yaml, "membership-categories");
        categories.forEach(this::category);
        categories.forEach(this::nextCategory);
        items(yaml, "office-types").forEach(this::officeType);
        items(yaml, "themes").forEach(this::theme);
    }

    private void theme(YamlPart theme) {
        theme.onlyKeys(Set.of("code", "name", "words", "position"));
        jdbc.sql("""
                        insert into theme (code, name, words, position) values (:code, cast(:name as jsonb), :words, :position)
                        on conflict (code) do update
                        set name = excluded.name, words = excluded.words, position = excluded.position""")
                .param("code", theme.required("code").text())
                .param("name", names(theme))
                .param(
                        "words",
                        items(theme, "words").stream().map(YamlPart::text).toArray(String[]::new))
                .param("position", number(theme, "position").orElse(0))
                .update();
    }

    private static List<YamlPart> items(YamlPart yaml, String key) {
        return yaml.optional(key).map(YamlPart::items).orElse(List.of());
    }

    private void nationalUnit(YamlPart unit) {
        unit.onlyKeys(Set.of("number", "name", "card-name"));
        jdbc.sql("""
                        insert into unit (number, kind, name, card_name)
                        values (:number, 'NATIONAL', cast(:name as jsonb), :cardName)
                        on conflict (number) do update set name = excluded.name, card_name = excluded.card_name,
                                                           version = unit.version + 1
                        where (unit.name, unit.card_name) is distinct from (excluded.name, excluded.card_name)""")
                .param("number", unit.required("number").text())
                .param("name", names(unit))
                .param(
                        "cardName",
                        unit.optional("card-name").map(YamlPart::text).orElse(null))
                .update();
    }

    private void magazine(YamlPart magazine) {
        magazine.onlyKeys(Set.of("code", "name"));
        jdbc.sql("""
                        insert into magazine (code, name) values (:code, cast(:name as jsonb))
                        on conflict (code) do update set name = excluded.name""")
                .param("code", magazine.required("code").text())
                .param("name", names(magazine))
                .update();
    }

    private void category(YamlPart category) {
        category.onlyKeys(Set.of("code", "name", "minimum-age", "maximum-age", "family", "next", "position"));
        jdbc.sql("""
                        insert into membership_category (code, name, minimum_age, maximum_age, family, position)
                        values (:code, cast(:name as jsonb), :minimum, :maximum, :family, :position)
                        on conflict (code) do update
                        set name = excluded.name, minimum_age = excluded.minimum_age, maximum_age = excluded.maximum_age,
                            family = excluded.family, position = excluded.position""")
                .param("code", category.required("code").text())
                .param("name", names(category))
                .param("minimum", number(category, "minimum-age").orElse(null))
                .param("maximum", number(category, "maximum-age").orElse(null))
                .param("family", category.optional("family").map(YamlPart::flag).orElse(false))
                .param("position", number(category, "position").orElse(0))
                .update();
    }

    private void nextCategory(YamlPart category) {
        Optional<YamlPart> next = category.optional("next");
        String code = category.required("code").text();
        int updated = jdbc.sql("""
                        update membership_category set next_code = :next where code = :code
                          and (cast(:next as text) is null or :next in (select code from membership_category))""")
                .param("next", next.map(YamlPart::text).orElse(null))
                .param("code", code)
                .update();
        if (updated == 0) {
            throw ImportProblem.of("category-next-unknown", category.file(), category.line(), code)
                    .refused();
        }
    }

    private void officeType(YamlPart type) {
        type.onlyKeys(Set.of("code", "name", "in-directory", "permissions", "position"));
        String[] permissions = items(type, "permissions").stream()
                .map(permission -> permission.oneOf(PERMISSIONS))
                .toArray(String[]::new);
        jdbc.sql("""
                        insert into office_type (code, name, in_directory, permissions, position)
                        values (:code, cast(:name as jsonb), :inDirectory, :permissions, :position)
                        on conflict (code) do update
                        set name = excluded.name, in_directory = excluded.in_directory,
                            permissions = excluded.permissions, position = excluded.position""")
                .param("code", type.required("code").text())
                .param("name", names(type))
                .param(
                        "inDirectory",
                        type.optional("in-directory").map(YamlPart::flag).orElse(true))
                .param("permissions", permissions)
                .param("position", number(type, "position").orElse(0))
                .update();
    }

    private static Optional<Integer> number(YamlPart part, String key) {
        return part.optional(key).map(YamlPart::number);
    }

    private String names(YamlPart part) {
        Map<String, String> names = new TreeMap<>();
        part.required("name")
                .onlyKeys(LANGUAGES)
                .entries()
                .forEach((language, name) -> names.put(language, name.text()));
        return json.writeValueAsString(names);
    }
}
