package org.foyer.card.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;

/** The cards beside each other, drawn by the same script as in the small app that works without a connection. */
@Tag("foyer-cards")
final class CardDeck extends Component {

    CardDeck() {
        getElement().setAttribute("print", "card/pdf");
    }

    /** Shows these cards and keeps them on the device. */
    void show(String pass) {
        getElement().setAttribute("data", pass);
    }

    /** Keeps the cards on the device and shows none: where none is good, the page says why itself. */
    CardDeck unseen() {
        getElement().getStyle().set("display", "none");
        return this;
    }

    @Override
    protected void onAttach(AttachEvent event) {
        event.getUI().getPage().addJsModule("context://pass/cards.js");
    }
}
