package org.foyer.listing.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.foyer.listing.Layout;
import org.foyer.member.ListField;
import org.foyer.widgets.Icon;

/** Chooses columns, their order and width without having to drag anything. */
final class ColumnsDialog extends Dialog {

    private static final List<Integer> WIDTHS = List.of(110, 160, 220, 300);

    private final Div lines = new Div();

    ColumnsDialog(List<ListField> fields, List<Layout.Shown> shown, Consumer<List<Layout.Shown>> onWanted) {
        setHeaderTitle(getTranslation("listing.columns"));
        shown.forEach(column -> lines.add(new Line(column.field(), column.width(), true)));
        fields.stream()
                .filter(field -> shown.stream().noneMatch(column -> column.field() == field))
                .forEach(field -> lines.add(new Line(field, 160, false)));
        add(lines);
        var apply = new Button(getTranslation("listing.columns.apply"), click -> {
            close();
            onWanted.accept(chosen());
        });
        apply.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(getTranslation("listing.cancel"), click -> close()), apply);
    }

    private List<Layout.Shown> chosen() {
        return lines.getChildren()
                .map(Line.class::cast)
                .filter(line -> line.box.getValue())
                .map(line -> new Layout.Shown(line.field, line.width.getValue()))
                .toList();
    }

    private void move(Line line, int by) {
        int wanted = lines.indexOf(line) + by;
        if (wanted >= 0 && wanted < lines.getComponentCount()) {
            lines.addComponentAtIndex(wanted, line);
        }
    }

    private final class Line extends Div {

        private final ListField field;
        private final Checkbox box;
        private final Select<Integer> width = new Select<>();

        private Line(ListField field, int wide, boolean shown) {
            this.field = field;
            addClassName("foyer-listing-column");
            String name = getTranslation(field.key());
            box = new Checkbox(name, shown);
            var widths = new ArrayList<>(Stream.concat(WIDTHS.stream(), Stream.of(wide))
                    .distinct()
                    .sorted()
                    .toList());
            width.setItems(widths);
            width.setValue(wide);
            width.setAriaLabel(getTranslation("listing.columns.width", name));
            width.setItemLabelGenerator(pixels -> getTranslation("listing.columns.pixels", pixels));
            add(box, width, step("arrow-up", "listing.columns.up", -1), step("arrow-down", "listing.columns.down", 1));
        }

        private Button step(String icon, String label, int by) {
            var button = new Button(new Icon(icon).small(), click -> move(this, by));
            button.setAriaLabel(getTranslation(label, getTranslation(field.key())));
            return button;
        }
    }
}
