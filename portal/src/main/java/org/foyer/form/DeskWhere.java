package org.foyer.form;

import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.foyer.form.DeskReach.Route;

/** The condition of a query on answers {@code a}: the routes of the reader, which nothing takes away, and what the filter asks. */
final class DeskWhere {

    private static final UUID WHOLE_ASSOCIATION = new UUID(0, 0);
    private static final String REACH = """
            (a.office_type, coalesce(a.unit_id, cast(:whole as uuid))) in
                (select * from unnest(cast(:types as text[]), cast(:units as uuid[])))""";

    private final Map<String, String> conditions = new LinkedHashMap<>();
    private final Map<String, Object> parameters = new HashMap<>();

    DeskWhere(DeskQueries.Reader reader, DeskFilter filter) {
        parameters.put("whole", WHOLE_ASSOCIATION);
        var routes = reader.routes().toArray(Route[]::new);
        var types = new String[routes.length];
        var units = new UUID[routes.length];
        for (int i = 0; i < routes.length; i++) {
            var unit = routes[i].unit();
            types[i] = routes[i].officeType();
            units[i] = unit == null ? WHOLE_ASSOCIATION : unit.value();
        }
        parameters.put("types", types);
        parameters.put("units", units);
        stand(filter.stand());
        var form = filter.form();
        if (form != null) {
            add("form", "a.form = :form", "form", form);
        }
        switch (filter.whose()) {
            case ANYBODY -> {}
            case ME -> add("whose", "a.assigned_to = :me", "me", reader.me().value());
            case NOBODY -> conditions.put("whose", "a.assigned_to is null");
        }
        if (filter.age().days() > 0) {
            var before = Answers.at(reader.now()).minusDays(filter.age().days());
            add("age", "a.submitted_at < :before", "before", before);
        }
        text(filter.text());
    }

    private void stand(DeskFilter.Stand stand) {
        switch (stand) {
            case OPEN -> conditions.put("state", "a.state in ('NEW', 'IN_WORK')");
            case NEW, IN_WORK, DONE, REFUSED, WITHDRAWN -> add("state", "a.state = :state", "state", stand.name());
        }
    }

    /** Each word has to be there, wherever it stands. */
    private void text(String typed) {
        var words = typed.strip().split("\\s+");
        for (int i = 0; i < words.length; i++) {
            if (!words[i].isEmpty()) {
                var name = "word" + i;
                add(name, "strpos(a.words, lower(unaccent(:" + name + "))) > 0", name, words[i]);
            }
        }
    }

    private void add(String name, String condition, String parameter, Object value) {
        conditions.put(name, condition);
        parameters.put(parameter, value);
    }

    /** The same without one part of what the filter asks, for counting its choices. */
    DeskWhere without(String name) {
        conditions.remove(name);
        return this;
    }

    /** Only what was there at the moment. */
    DeskWhere until(Instant moment) {
        add("until", "a.submitted_at <= :until", "until", Answers.at(moment));
        return this;
    }

    String sql() {
        return "where " + REACH
                + conditions.values().stream().map(each -> " and " + each).collect(Collectors.joining());
    }

    Map<String, Object> parameters() {
        return parameters;
    }

    /** The parameters with further ones. */
    Map<String, Object> with(Map<String, ?> further) {
        var all = new HashMap<>(parameters);
        all.putAll(further);
        return all;
    }
}
