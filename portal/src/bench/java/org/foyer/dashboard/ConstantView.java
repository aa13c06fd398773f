package org.foyer.dashboard;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.foyer.widgets.Headline;
import org.foyer.widgets.Page;

/** Shows a constant within the frame. */
@Route("constant")
@PermitAll
class ConstantView extends Page {

    ConstantView() {
        add(new Headline("Constant"), new Paragraph("The same for all."));
    }
}
