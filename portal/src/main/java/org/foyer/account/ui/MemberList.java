package org.foyer.account.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.text.NumberFormat;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import org.foyer.account.AccountState;
import org.foyer.account.MemberAction;
import org.foyer.account.OfficeMembers;
import org.foyer.account.OfficeMembers.Entry;
import org.foyer.account.OfficeMembers.Search;
import org.foyer.values.MemberId;
import org.foyer.widgets.EmptyState;
import org.foyer.widgets.PagedRows;

/** The found members, some at a time, and those of them that are chosen. */
final class MemberList extends Div {

    /** As many as an office invites in one go; Keycloak takes a few a second. */
    private static final int MOST_CHOSEN = 500;

    private final OfficeMembers members;
    private final Consumer<Entry> onInvite;
    private final List<MemberAction> actions;
    private final IntConsumer onSelection;
    private final Set<MemberId> selection = new LinkedHashSet<>();
    private final PagedRows<Entry> rows;
    private final Checkbox all = new Checkbox();
    private final Span sum = new Span();
    private final Div bar = new Div(sum, all);
    private final EmptyState nobody =
            new EmptyState("users", getTranslation("accounts.empty.title"), getTranslation("accounts.empty.text"));
    private Search search = new Search("", null);
    private int found;

    MemberList(OfficeMembers members, List<MemberAction> actions, Consumer<Entry> onInvite, IntConsumer onSelection) {
        this.members = members;
        this.onInvite = onInvite;
        this.actions = actions;
        this.onSelection = onSelection;
        bar.addClassName("foyer-list-head");
        sum.addClassName("foyer-muted");
        sum.getElement().setAttribute("role", "status");
        all.setLabel(getTranslation("accounts.select.all", MOST_CHOSEN));
        all.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                chooseAll(change.getValue());
            }
        });
        rows = new PagedRows<>((offset, limit) -> members.find(search, getLocale(), offset, limit), this::row);
        add(bar, rows, nobody);
    }

    void show(Search wanted, Map<AccountState, Integer> counts) {
        search = wanted;
        tell(counts);
        rows.show(found);
    }

    /** Shows the same rows as they are now. */
    void refresh(Map<AccountState, Integer> counts) {
        tell(counts);
        rows.refresh(found);
    }

    /** The chips counted already: both tell the same number. */
    private void tell(Map<AccountState, Integer> counts) {
        found = counts.entrySet().stream()
                .filter(entry -> search.account() == null || entry.getKey() == search.account())
                .mapToInt(Map.Entry::getValue)
                .sum();
        sum.setText(getTranslation(
                "accounts.count", NumberFormat.getIntegerInstance(getLocale()).format(found)));
        rows.setVisible(found > 0);
        bar.setVisible(found > 0);
        nobody.setVisible(found == 0);
        all.setVisible(!members.invitable(search, 1).isEmpty());
    }

    Set<MemberId> selection() {
        return selection;
    }

    void clearSelection() {
        chooseAll(false);
    }

    private MemberRow row(Entry member) {
        return new MemberRow(
                member, selection.contains(member.id()), chosen -> choose(member.id(), chosen), onInvite, actions);
    }

    private void choose(MemberId member, boolean chosen) {
        if (chosen) {
            selection.add(member);
        } else {
            selection.remove(member);
            all.setValue(false);
        }
        onSelection.accept(selection.size());
    }

    private void chooseAll(boolean chosen) {
        selection.clear();
        all.setValue(chosen);
        if (chosen) {
            selection.addAll(members.invitable(search, MOST_CHOSEN));
        }
        rows.refresh(found);
        onSelection.accept(selection.size());
    }
}
