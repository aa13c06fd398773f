package org.foyer.listing.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.function.Consumer;
import org.foyer.listing.Condition;
import org.foyer.listing.Filter;
import org.foyer.member.ListField;
import org.foyer.widgets.Icon;

/** Puts a filter together: conditions in groups, each group and the whole with "and" or "or". */
final class FilterDialog extends Dialog {

    private final Select<Boolean> any;
    private final Div groups = new Div();

    FilterDialog(List<ListField> fields, Filter filter, Consumer<Filter> onWanted) {
        setHeaderTitle(getTranslation("listing.filter.title"));
        any = GroupPanel.anyOrAll("listing.filter.groups", filter.any());
        var begun = filter.groups().isEmpty()
                ? List.of(new Filter.Group(
                        false, List.of(new Condition(ListField.LAST_NAME, Condition.Test.CONTAINS, ""))))
                : filter.groups();
        begun.forEach(group -> groups.add(new GroupPanel(fields, group)));
        var more = new Button(getTranslation("listing.filter.more"), new Icon("plus").small(), click -> {
            groups.add(new GroupPanel(
                    fields,
                    new Filter.Group(false, List.of(new Condition(ListField.LAST_NAME, Condition.Test.CONTAINS, "")))));
            any.setVisible(true);
        });
        any.setVisible(begun.size() > 1);
        add(any, groups, more);
        var clear = new Button(getTranslation("listing.filter.clear"), click -> done(onWanted, Filter.NONE));
        var apply = new Button(getTranslation("listing.filter.apply"), click -> done(onWanted, filter()));
        apply.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(clear, apply);
    }

    private void done(Consumer<Filter> onWanted, Filter filter) {
        close();
        onWanted.accept(filter);
    }

    private Filter filter() {
        return new Filter(
                any.getValue(),
                groups.getChildren()
                        .map(GroupPanel.class::cast)
                        .map(GroupPanel::group)
                        .filter(group -> !group.conditions().isEmpty())
                        .toList());
    }
}
