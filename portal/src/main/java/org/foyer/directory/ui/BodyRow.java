package org.foyer.directory.ui;

import com.vaadin.flow.component.UI;
import org.foyer.directory.Body;
import org.foyer.widgets.Icon;
import org.foyer.widgets.ListRow;

/** A row that leads to a body. */
final class BodyRow {

    private BodyRow() {}

    /** @param kind in words */
    static ListRow of(Body.Link body, String kind) {
        var row = new ListRow(new Icon(icon(body.kind())), BodyView.addressOf(body.number()), body.name());
        return row.fact(
                body.people() == 0
                        ? kind
                        : UI.getCurrentOrThrow().getTranslation("directory.body.people", kind, body.people()));
    }

    /** The icon of a kind of body. */
    static String icon(String kind) {
        return switch (kind) {
            case "HUT" -> "building-cottage";
            case "NATIONAL", "REGION", "SECTION", "LOCAL_GROUP" -> "building-community";
            default -> "users-group";
        };
    }
}
