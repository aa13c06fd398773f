package org.foyer.assembly.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.foyer.assembly.Ballot;
import org.foyer.assembly.Majority;
import org.foyer.values.LocalName;
import org.foyer.widgets.Icon;

/** The planned ballots, one below the other, each with its majority. */
final class BallotFields extends Composite<Div> {

    private final List<Line> lines = new ArrayList<>();
    private final Div list = new Div();
    private final Paragraph wrong = new Paragraph();
    private boolean composed;

    @Override
    protected Div initContent() {
        composed = true;
        list.addClassName("foyer-ballots");
        wrong.addClassName("foyer-wrong");
        wrong.getElement().setAttribute("role", "alert");
        wrong.setVisible(false);
        var more = new Button(getTranslation("assembly.ballot.add"), new Icon("plus").small(), click -> {
            add(new Ballot(new LocalName(Map.of()), Majority.SIMPLE)).names.focus();
        });
        return new Div(list, wrong, more);
    }

    void show(List<Ballot> ballots) {
        getContent();
        lines.clear();
        list.removeAll();
        ballots.forEach(this::add);
    }

    List<Ballot> ballots() {
        return composed
                ? lines.stream()
                        .map(line -> new Ballot(line.names.name(), line.majority.getValue()))
                        .toList()
                : List.of();
    }

    /** Says what is wrong, and marks those without a name; an empty text takes it back. */
    void refuse(String why) {
        wrong.setText(why);
        wrong.setVisible(!why.isEmpty());
        lines.forEach(line -> line.names.refuse(
                why.isEmpty() || !line.names.name().byLanguage().isEmpty() ? "" : why));
    }

    private Line add(Ballot ballot) {
        var line = new Line(ballot);
        lines.add(line);
        list.add(line);
        return line;
    }

    /** One ballot. */
    private final class Line extends Div {

        private final NameFields names = new NameFields(getTranslation("assembly.ballot.name"));
        private final Select<Majority> majority = new Select<>();

        Line(Ballot ballot) {
            addClassName("foyer-ballot");
            majority.setLabel(getTranslation("assembly.ballot.majority"));
            majority.setItems(Majority.values());
            majority.setItemLabelGenerator(one -> getTranslation(
                    "assembly.majority." + one.name().toLowerCase(Locale.ROOT).replace('_', '-')));
            majority.setValue(ballot.majority());
            var remove = new Button(new Icon("trash").small(), click -> {
                lines.remove(this);
                list.remove(this);
            });
            remove.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.LUMO_ICON);
            remove.setAriaLabel(getTranslation("assembly.ballot.remove"));
            add(names, majority, remove);
            names.show(ballot.name());
        }
    }
}
