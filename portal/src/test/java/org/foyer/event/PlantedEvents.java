package org.foyer.event;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.foyer.content.Library;
import org.foyer.content.PlantedContent;
import org.foyer.content.Shelf;

/** Events and news as editors would publish them. */
public final class PlantedEvents implements AutoCloseable {

    public static final Instant START = Instant.now().plus(20, ChronoUnit.DAYS).truncatedTo(ChronoUnit.HOURS);
    static final Instant CHANGED = Instant.parse("2026-03-01T08:00:00Z");

    private final PlantedContent content;

    public PlantedEvents(Library library) {
        content = new PlantedContent(library);
    }

    /** An event of a unit for everyone, with two places, a waiting list and one question; changed by what is said further. */
    public void event(String name, String unit, Map<String, ?> further) {
        var form = new LinkedHashMap<String, Object>();
        form.put("mgnl:lastModified", CHANGED.toString());
        form.put("kind", "event");
        form.put("title", "Kurs " + name);
        form.put("eventStart", START.toString());
        form.put("eventEnd", START.plus(3, ChronoUnit.HOURS).toString());
        form.put("eventPlace", "Talhaus");
        form.put("eventUnit", unit);
        form.put("capacity", 2);
        form.put("waitingList", true);
        form.put("audience", forWhom("everyone"));
        form.put(
                "fields",
                PlantedContent.list(List.of(
                        Map.of("kind", "text", "name", "name", "label", "Name", "required", true),
                        Map.of("kind", "email", "name", "email", "label", "E-Mail", "required", true))));
        form.putAll(further);
        content.put(Shelf.FORMS, name, form);
    }

    public void remove(String name) {
        content.remove(Shelf.FORMS, name);
    }

    public void news(String name, String title, String who) {
        content.put(
                Shelf.PAGES,
                name,
                Map.of(
                        "mgnl:lastModified",
                        CHANGED.toString(),
                        "mgnl:template",
                        "foyer-content:pages/page",
                        "title",
                        title,
                        "lead",
                        "Kurz gesagt.",
                        "date",
                        Instant.now().minus(1, ChronoUnit.DAYS).toString(),
                        "audience",
                        forWhom(who)));
    }

    public static Map<String, Object> forWhom(String who) {
        return PlantedContent.list(List.of(Map.of("who", who)));
    }

    @Override
    public void close() {
        content.close();
    }
}
