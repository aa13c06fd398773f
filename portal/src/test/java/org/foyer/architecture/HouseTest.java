package org.foyer.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.foyer.FoyerApplication;
import org.foyer.architecture.planted.wing.PlantedWing;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.core.Violations;

/** The rooms and their floors: what each room may use is written in its package-info, and checked here against the plan. */
class HouseTest {

    /** Open to the rooms of every floor (decision 0030). */
    private static final Set<String> OPEN_TO_ALL = Set.of("values", "widgets");

    /** The floors of the house; a room may use rooms of lower floors. */
    private static final Map<String, Integer> FLOORS = Map.ofEntries(
            Map.entry("values", 0),
            Map.entry("widgets", 0),
            Map.entry("audit", 0),
            Map.entry("mail", 0),
            Map.entry("remote", 0),
            Map.entry("sheet", 0),
            Map.entry("calendar", 0),
            Map.entry("access", 1),
            Map.entry("content", 2),
            Map.entry("member", 2),
            Map.entry("connector", 2),
            Map.entry("mailing", 3),
            Map.entry("form", 5),
            Map.entry("account", 3),
            Map.entry("crm", 3),
            Map.entry("outbox", 3),
            Map.entry("duplicate", 3),
            Map.entry("profile", 3),
            Map.entry("roster", 3),
            Map.entry("category", 3),
            Map.entry("directory", 3),
            Map.entry("office", 3),
            Map.entry("listing", 3),
            Map.entry("card", 3),
            Map.entry("voting", 3),
            Map.entry("contact", 4),
            Map.entry("calls", 4),
            Map.entry("support", 4),
            Map.entry("verification", 4),
            Map.entry("hut", 4),
            Map.entry("assembly", 4),
            Map.entry("door", 5),
            Map.entry("hall", 6),
            Map.entry("ballot", 6),
            Map.entry("event", 6),
            Map.entry("dashboard", 6),
            Map.entry("search", 6),
            Map.entry("shell", 7));

    /** What is started beside the portal is no room of it, and not there in production. */
    private static final ApplicationModules ROOMS = ApplicationModules.of(
            FoyerApplication.class, JavaClass.Predicates.resideInAPackage("org.foyer.embedded.."));

    @Test
    void keepsToItsArrows() {
        ROOMS.verify();
    }

    @Test
    void letsNoRoomUseOneOfItsOwnFloorOrAbove() throws ClassNotFoundException {
        var wrong = new TreeMap<String, Set<String>>();
        for (var room : ROOMS.stream().toList()) {
            var name = room.getIdentifier().toString();
            assertThat(FLOORS).as("floor of the room %s", name).containsKey(name);
            for (var used : allowed(room.getBasePackage().getName())) {
                var lower = FLOORS.getOrDefault(used, Integer.MAX_VALUE) < FLOORS.get(name);
                var openToAll = OPEN_TO_ALL.contains(used);
                if (!lower && !openToAll) {
                    wrong.computeIfAbsent(name, any -> new TreeSet<>()).add(used);
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void noticesARoomThatUsesWhatItMayNot() {
        var planted = ApplicationModules.of(PlantedWing.class, new ImportOption.OnlyIncludeTests());
        assertThatThrownBy(planted::verify)
                .isInstanceOf(Violations.class)
                .hasMessageContaining("Cycle detected")
                .hasMessageContaining("depends on module");
    }

    private static Set<String> allowed(String basePackage) throws ClassNotFoundException {
        var annotation = Class.forName(basePackage + ".package-info").getAnnotation(ApplicationModule.class);
        if (annotation == null) {
            // pure Java: a rule of its own keeps every framework out
            return basePackage.equals("org.foyer.values") ? Set.of() : Set.of("anything");
        }
        return Set.of(annotation.allowedDependencies());
    }
}
