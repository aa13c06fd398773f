package org.foyer.architecture.planted;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Route;

@Route(value = "planted", registerAtStartup = false)
public class PlantedPublicView extends Div {}
