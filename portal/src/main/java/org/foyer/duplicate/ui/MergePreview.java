package org.foyer.duplicate.ui;

import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.foyer.duplicate.MergeDraft;
import org.foyer.duplicate.MergeSide;
import org.foyer.member.MemberProfile;
import org.foyer.values.MergePart;

/** The entry as it will be: what was chosen, all that is united, and what becomes of the other number. */
final class MergePreview extends Section {

    private final MergeDraft draft;
    private final SideWords words;

    MergePreview(MergeDraft draft, SideWords words) {
        this.draft = draft;
        this.words = words;
        addClassName("foyer-section");
    }

    void show(Set<MergePart> fromGoing) {
        removeAll();
        var facts = new DescriptionList();
        facts.addClassName("foyer-facts");
        String number = draft.stays().profile().number();
        fact(facts, getTranslation("duplicate.number"), List.of(number));
        for (MergePart part : MergePart.values()) {
            MergeSide side = fromGoing.contains(part) ? draft.goes() : draft.stays();
            String value = words.value(part, side, getLocale());
            if (!value.isEmpty() && (part != MergePart.DECEASED || side.deceased())) {
                fact(facts, words.name(part, getLocale()), List.of(value));
            }
        }
        fact(
                facts,
                getTranslation("duplicate.contacts"),
                both(profile -> profile.contacts().stream().map(MemberProfile.Contact::value)));
        fact(
                facts,
                getTranslation("duplicate.memberships"),
                both(profile -> profile.memberships().stream()
                        .map(held -> held.unitName().in(getLocale()) + ", "
                                + words.period(held.from(), held.to(), getLocale()))));
        fact(
                facts,
                getTranslation("duplicate.offices"),
                both(profile -> profile.offices().stream()
                        .map(held -> held.office().in(getLocale()) + ", "
                                + held.unitName().in(getLocale()) + ", "
                                + words.period(held.from(), held.to(), getLocale()))));
        var sheet = new Div(facts, consequences(number));
        sheet.addClassNames("foyer-sheet", "foyer-sheet-padded");
        add(new H2(getTranslation("duplicate.preview")), sheet);
    }

    private UnorderedList consequences(String number) {
        String gone = draft.goes().profile().number();
        boolean twoAccounts =
                draft.stays().account().isPresent() && draft.goes().account().isPresent();
        return new UnorderedList(Stream.of(
                        getTranslation("duplicate.after.number", gone, number),
                        getTranslation("duplicate.after.united"),
                        twoAccounts
                                ? getTranslation("duplicate.after.accounts")
                                : getTranslation("duplicate.after.account"),
                        getTranslation("duplicate.after.crm", number),
                        getTranslation("duplicate.after.forever"))
                .map(ListItem::new)
                .toArray(ListItem[]::new));
    }

    private List<String> both(Function<MemberProfile, Stream<String>> lines) {
        return Stream.concat(
                        lines.apply(draft.stays().profile()),
                        lines.apply(draft.goes().profile()))
                .collect(Collectors.toCollection(LinkedHashSet::new))
                .stream()
                .toList();
    }

    private static void fact(DescriptionList facts, String name, List<String> values) {
        if (values.isEmpty()) {
            return;
        }
        var all = new DescriptionList.Description();
        values.forEach(value -> all.add(new Div(value)));
        facts.getElement().appendChild(new Div(new DescriptionList.Term(name), all).getElement());
    }
}
