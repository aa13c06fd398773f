package org.foyer.architecture.planted;

import com.vaadin.flow.component.html.Div;

class PlantedVaadinInRoot {
    Div shows() {
        return new Div();
    }
}
