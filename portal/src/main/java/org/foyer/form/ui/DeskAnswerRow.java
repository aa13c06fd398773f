package org.foyer.form.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.function.BiConsumer;
import org.foyer.form.AnswerState;
import org.foyer.form.DeskRow;
import org.foyer.widgets.Icon;

/** One answer in the list: who sent it, by which form, since when it waits, and with whom. */
final class DeskAnswerRow extends Div {

    DeskAnswerRow(DeskRow about, ZoneId zone, BiConsumer<DeskRow, Boolean> onChoose) {
        addClassNames("foyer-row", "foyer-desk-row");
        var choice = new Checkbox();
        choice.setAriaLabel(getTranslation("form.desk.choose", about.sender(), about.title()));
        choice.setEnabled(about.state() != AnswerState.WITHDRAWN);
        choice.addValueChangeListener(change -> onChoose.accept(about, change.getValue()));
        var link = new Anchor(FormDeskView.ROUTE + "/" + about.id());
        link.addClassNames("foyer-row-link", "foyer-grow");
        link.add(new H2(about.sender()), new Paragraph(about.title()));
        var facts = new ArrayList<String>();
        facts.add(DeskWords.moment(about.submittedAt(), zone));
        var assigned = about.assigned();
        if (assigned != null) {
            facts.add(about.mine() ? getTranslation("form.desk.with.me") : getTranslation("form.desk.with", assigned));
        }
        if (about.files() > 0) {
            facts.add(getTranslation("form.desk.files", about.files()));
        }
        if (about.undelivered()) {
            facts.add(getTranslation("form.desk.undelivered"));
        }
        var fact = new Paragraph(String.join(" · ", facts));
        fact.addClassNames("foyer-caption", "foyer-muted");
        link.add(fact);
        add(choice, link, DeskWords.badge(about.state()), new Icon("chevron-right").small());
    }
}
