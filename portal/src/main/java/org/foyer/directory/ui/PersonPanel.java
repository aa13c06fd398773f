package org.foyer.directory.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import org.foyer.directory.People;
import org.foyer.directory.PersonEntry;
import org.foyer.values.MemberId;
import org.foyer.widgets.Icon;

/** Somebody beside the list, on a wide screen: what one needs to reach them, and the way to all that is shown of them. */
final class PersonPanel extends Aside {

    private final People people;
    private final PersonFacts facts;
    private final Ways ways;
    private final Button close = new Button(new Icon("x").small());

    PersonPanel(People people, PersonFacts facts, Ways ways, Runnable onClose) {
        this.people = people;
        this.facts = facts;
        this.ways = ways;
        addClassNames("foyer-sheet", "foyer-who-person");
        close.addThemeVariants(ButtonVariant.TERTIARY);
        close.setAriaLabel(getTranslation("directory.panel.close"));
        close.addClickListener(click -> {
            hide();
            onClose.run();
        });
        setVisible(false);
    }

    void hide() {
        removeAll();
        setVisible(false);
    }

    /** Whether there was somebody to show. */
    boolean show(MemberId id) {
        removeAll();
        var entry = people.person(id, getLocale());
        entry.ifPresent(this::fill);
        setVisible(entry.isPresent());
        return entry.isPresent();
    }

    private void fill(PersonEntry entry) {
        var shown = entry.shown();
        var face = Face.of(shown.id(), shown.name().first(), shown.name().last(), shown.photo());
        face.addClassName("foyer-avatar-large");
        var name = new H2(shown.name().full());
        name.getElement().setAttribute("tabindex", "-1");
        add(close, face, name);
        var list = facts.of(shown, getLocale());
        entry.offices().stream().filter(PersonEntry.Held::now).findFirst().ifPresent(office -> {
            var words = new Paragraph(office.office());
            words.addClassName("foyer-hint");
            add(words);
            facts.term(office, getLocale())
                    .ifPresent(term -> list.addComponentAsFirst(facts.fact("term", new Span(term), getLocale())));
            list.addComponentAsFirst(facts.fact(
                    "unit", new Anchor(BodyView.addressOf(office.unitNumber()), office.unit()), getLocale()));
        });
        list.addClassName("foyer-who-facts");
        add(list);
        if (!entry.self()) {
            add(ways.of(action -> action.aboutPerson(shown.id()), getLocale()));
        }
        facts.why(shown.id(), getLocale()).ifPresent(this::add);
        add(new Anchor(PersonView.addressOf(shown.id()), getTranslation("directory.panel.all")));
        name.getElement().callJsFunction("focus");
    }
}
