package org.foyer.door;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.foyer.assembly.AssemblyId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Looks through how a desk is to be, before it is kept. */
@Service
public class DeskPlans {

    private static final int LONGEST_NAME = 60;
    private static final int HIGHEST_CARD = 999_999;

    private final Desks desks;

    DeskPlans(Desks desks) {
        this.desks = desks;
    }

    /** What of a desk can be wrong. */
    public enum Field {
        NAME,
        CARDS
    }

    /**
     * What is wrong, as a code for each field; {@code door.desk.wrong.<field>.<code>} has the words.
     *
     * @param self the desk that is changed; null for a new one
     * @throws org.foyer.access.AccessRefusedException where they may not run the assembly, or there is none
     */
    public Map<Field, String> wrong(AssemblyId assembly, Desks.Plan plan, @Nullable UUID self) {
        List<Desk> others = desks.of(assembly).stream()
                .filter(desk -> desk.revokedAt() == null && !desk.id().equals(self))
                .toList();
        var wrong = new EnumMap<Field, String>(Field.class);
        if (plan.name().isBlank()) {
            wrong.put(Field.NAME, "missing");
        } else if (plan.name().length() > LONGEST_NAME) {
            wrong.put(Field.NAME, "long");
        } else if (others.stream().anyMatch(desk -> desk.name().equalsIgnoreCase(plan.name()))) {
            wrong.put(Field.NAME, "taken");
        }
        Integer from = plan.cardsFrom();
        Integer to = plan.cardsTo();
        if (from == null || to == null) {
            if (from != null || to != null) {
                wrong.put(Field.CARDS, "half");
            }
        } else if (from < 1 || to > HIGHEST_CARD || to < from) {
            wrong.put(Field.CARDS, "order");
        } else if (others.stream().anyMatch(desk -> overlaps(desk, from, to))) {
            wrong.put(Field.CARDS, "taken");
        }
        return wrong;
    }

    private static boolean overlaps(Desk desk, int from, int to) {
        Integer first = desk.cardsFrom();
        Integer last = desk.cardsTo();
        return first != null && last != null && first <= to && from <= last;
    }
}
