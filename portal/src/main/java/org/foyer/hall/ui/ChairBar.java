package org.foyer.hall.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import org.foyer.assembly.AssemblyId;
import org.foyer.door.ChairDesk;
import org.foyer.hall.ByHand;
import org.foyer.hall.Seals;
import org.foyer.widgets.Icon;

/** What only the chair does from the board. */
final class ChairBar extends Div {

    ChairBar(AssemblyId assembly, ByHand byHand, ChairDesk desk, Seals seals, Runnable onSealed) {
        addClassName("foyer-hall-actions");
        var seal = new Button(
                getTranslation("hall.seal"),
                new Icon("lock").small(),
                click -> new SealDialog(seals, assembly, onSealed).open());
        seal.addThemeVariants(ButtonVariant.PRIMARY);
        add(seal);
        add(new Button(
                getTranslation("hall.hand"),
                new Icon("user-plus").small(),
                click -> new ByHandDialog(byHand, desk, assembly).open()));
    }
}
