package org.foyer.form;

import java.util.List;
import java.util.Map;

/**
 * How many answers each choice of a filter would leave, the other choices staying as they are.
 *
 * @param stands by how far the work is
 * @param forms in the order of their titles
 */
public record DeskCounts(
        Map<DeskFilter.Stand, Integer> stands,
        List<OfForm> forms,
        Map<DeskFilter.Whose, Integer> whose,
        Map<DeskFilter.Age, Integer> ages,
        int found) {

    public DeskCounts {
        stands = Map.copyOf(stands);
        forms = List.copyOf(forms);
        whose = Map.copyOf(whose);
        ages = Map.copyOf(ages);
    }

    /** @param title in the reader's language */
    public record OfForm(String form, String title, int count) {}
}
