package org.foyer.listing.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.Locale;
import org.foyer.listing.Condition;
import org.foyer.listing.Filter;
import org.foyer.member.ListField;
import org.foyer.widgets.Icon;

/** Conditions that belong together, and whether all or one of them has to hold. */
final class GroupPanel extends Div {

    private final List<ListField> fields;
    private final Select<Boolean> any;
    private final Div rows = new Div();

    GroupPanel(List<ListField> fields, Filter.Group group) {
        this.fields = fields;
        addClassName("foyer-listing-group");
        any = anyOrAll("listing.filter.group", group.any());
        group.conditions().forEach(this::row);
        var more = new Button(getTranslation("listing.filter.condition"), new Icon("plus").small(), click -> begin());
        add(any, rows, more);
    }

    /** Whether all or one has to hold. */
    static Select<Boolean> anyOrAll(String label, boolean any) {
        var select = new Select<Boolean>();
        select.setLabel(select.getTranslation(label));
        select.setItems(false, true);
        select.setItemLabelGenerator(
                one -> select.getTranslation("listing.filter." + (one ? "any" : "all").toLowerCase(Locale.ROOT)));
        select.setValue(any);
        return select;
    }

    Filter.Group group() {
        return new Filter.Group(
                any.getValue(),
                rows.getChildren()
                        .map(ConditionRow.class::cast)
                        .map(ConditionRow::condition)
                        .filter(Condition::isWhole)
                        .toList());
    }

    private void begin() {
        ListField first = fields.contains(ListField.LAST_NAME) ? ListField.LAST_NAME : fields.getFirst();
        row(new Condition(first, Condition.Test.CONTAINS, ""));
    }

    private void row(Condition condition) {
        rows.add(new ConditionRow(fields, condition, rows::remove));
    }
}
