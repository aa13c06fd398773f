package org.foyer.crm;

import java.sql.Types;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.foyer.crm.OfficialTerms.Seat;
import org.foyer.crm.OfficialTerms.Term;
import org.foyer.values.Languages;
import org.foyer.values.Texts;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** Writes people in public office; what says the same already is not touched. */
@Repository
class OfficialsWriter {

    /** What the codes of these types of office begin with. */
    static final String TYPES = "PUBLIC_";

    private static final int AFTER_THE_ASSOCIATION = 500;

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final Texts texts;

    OfficialsWriter(JdbcClient jdbc, JsonMapper json, Texts texts) {
        this.jdbc = jdbc;
        this.json = json;
        this.texts = texts;
    }

    /** Somebody as they stand now, and whether anything about them is new. */
    record Written(UUID id, boolean changed) {}

    /** A type of office that gives nothing and lets nobody sign in; one that is there stays as it is. */
    void type(Officials.Role role) {
        Map<String, String> names = new LinkedHashMap<>(role.names());
        if (names.isEmpty()) {
            Languages.ALL.forEach(language -> names.put(
                    language.getLanguage(),
                    texts.get(language, "crm.official." + role.code().toLowerCase(Locale.ROOT))));
        }
        int known = Officials.Role.KNOWN.indexOf(role);
        jdbc.sql("""
                        insert into office_type (code, name, position, signs_in) values (:code, cast(:name as jsonb), :position, false)
                        on conflict (code) do nothing""")
                .param("code", TYPES + role.code())
                .param("name", json.writeValueAsString(names))
                .param("position", AFTER_THE_ASSOCIATION + (known < 0 ? 1 : known))
                .update();
    }

    /** An entry that was joined with another is that other one, and keeps what is known of it. */
    Written person(String number, Officials.Person person, String language) {
        var joined = jdbc.sql("select member_id from former_member where number = ?")
                .param(number)
                .query(UUID.class)
                .optional();
        if (joined.isPresent()) {
            return new Written(joined.get(), false);
        }
        int changed = jdbc.sql("""
                        insert into member (number, first_name, last_name, birth_date, gender, language)
                        values (:number, :first, :last, :born, :gender, :language)
                        on conflict (number) do update
                        set first_name = excluded.first_name, last_name = excluded.last_name, birth_date = excluded.birth_date,
                            gender = excluded.gender, updated_at = now(), version = member.version + 1
                        where (member.first_name, member.last_name, member.birth_date, member.gender)
                          is distinct from (excluded.first_name, excluded.last_name, excluded.birth_date, excluded.gender)""")
                .param("number", number)
                .param("first", person.firstName())
                .param("last", person.lastName())
                .param("born", person.birthDate(), Types.DATE)
                .param("gender", person.gender(), Types.VARCHAR)
                .param("language", person.language() == null ? language : person.language())
                .update();
        var id = jdbc.sql("select id from member where number = ?")
                .param(number)
                .query(UUID.class)
                .single();
        return new Written(id, changed > 0);
    }

    /** Makes the offices of a source those of the list; offices that others granted stay. How many rows changed. */
    int offices(String source, List<Term> wanted) {
        Map<Start, Term> left = new LinkedHashMap<>();
        wanted.forEach(term -> left.put(new Start(term.seat(), term.from()), term));
        int changed = 0;
        for (var seen : seen(source).entrySet()) {
            var term = left.remove(seen.getKey());
            if (term == null) {
                changed += forget(source, seen.getKey());
            } else if (!Objects.equals(term.until(), seen.getValue().until())) {
                changed += move(source, term);
            }
        }
        for (var term : left.values()) {
            changed += add(source, term);
        }
        return changed;
    }

    private record Start(Seat seat, LocalDate from) {}

    private Map<Start, Term> seen(String source) {
        Map<Start, Term> seen = new HashMap<>();
        jdbc.sql("select member_id, unit_id, office_type, from_date, to_date from import_seen_office where source = ?")
                .param(source)
                .query(row -> {
                    var seat = new Seat(
                            row.getObject("member_id", UUID.class),
                            row.getObject("unit_id", UUID.class),
                            row.getString("office_type").substring(TYPES.length()));
                    var from = row.getObject("from_date", LocalDate.class);
                    seen.put(new Start(seat, from), new Term(seat, from, row.getObject("to_date", LocalDate.class)));
                });
        return seen;
    }

    private int forget(String source, Start start) {
        int gone = change("""
                delete from office
                where member_id = :member and unit_id = :unit and office_type = :type and from_date = :from""", source, start, null);
        change("""
                delete from import_seen_office
                where source = :source and member_id = :member and unit_id = :unit and office_type = :type and from_date = :from""", source, start, null);
        return gone;
    }

    private int move(String source, Term term) {
        var start = new Start(term.seat(), term.from());
        change("""
                update import_seen_office set to_date = :until
                where source = :source and member_id = :member and unit_id = :unit and office_type = :type and from_date = :from""", source, start, term.until());
        return change("""
                update office set to_date = :until, version = version + 1
                where member_id = :member and unit_id = :unit and office_type = :type and from_date = :from""", source, start, term.until());
    }

    private int add(String source, Term term) {
        var start = new Start(term.seat(), term.from());
        int added = change("""
                insert into office (member_id, unit_id, office_type, from_date, to_date)
                values (:member, :unit, :type, :from, :until) on conflict do nothing""", source, start, term.until());
        if (added > 0) {
            change("""
                    insert into import_seen_office (source, member_id, unit_id, office_type, from_date, to_date)
                    values (:source, :member, :unit, :type, :from, :until)""", source, start, term.until());
        }
        return added;
    }

    private int change(String sql, String source, Start start, @Nullable LocalDate until) {
        return jdbc.sql(sql)
                .param("source", source)
                .param("member", start.seat().member())
                .param("unit", start.seat().unit())
                .param("type", TYPES + start.seat().role())
                .param("from", start.from())
                .param("until", until, Types.DATE)
                .update();
    }
}
