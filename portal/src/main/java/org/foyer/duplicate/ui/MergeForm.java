package org.foyer.duplicate.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.foyer.duplicate.MergeDraft;
import org.foyer.values.MergePart;

/** All in which the two entries differ, each with a choice; what they agree on is told in one line. */
final class MergeForm extends Div {

    private final List<PartChoice> choices = new ArrayList<>();

    MergeForm(MergeDraft draft, SideWords words, Runnable onChange) {
        addClassNames("foyer-sheet", "foyer-sheet-padded", "foyer-compare-form", "foyer-stacked");
        var same = new ArrayList<String>();
        for (MergePart part : MergePart.values()) {
            String mine = words.value(part, draft.stays(), getLocale());
            String theirs = words.value(part, draft.goes(), getLocale());
            String name = words.name(part, getLocale());
            boolean alike = mine.equals(theirs);
            if (!alike || (part == MergePart.ACCOUNT && !mine.isEmpty())) {
                var choice = new PartChoice(
                        part,
                        name,
                        List.of(
                                value(mine, draft.stays().profile().number()),
                                value(theirs, draft.goes().profile().number())),
                        draft.suggested().contains(part),
                        onChange);
                choices.add(choice);
                add(choice);
            } else if (!mine.isEmpty() && part != MergePart.DECEASED) {
                same.add(name);
            }
        }
        if (!same.isEmpty()) {
            var line =
                    new Paragraph(getTranslation("duplicate.same", same.stream().collect(Collectors.joining(", "))));
            line.addClassNames("foyer-small", "foyer-muted");
            add(line);
        }
    }

    private PartChoice.Value value(String words, String number) {
        return new PartChoice.Value(
                words.isEmpty() ? getTranslation("duplicate.none") : words, getTranslation("duplicate.from", number));
    }

    /** What is taken from the entry that goes. */
    Set<MergePart> fromGoing() {
        return choices.stream()
                .filter(PartChoice::isFromGoing)
                .map(PartChoice::part)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(MergePart.class)));
    }
}
