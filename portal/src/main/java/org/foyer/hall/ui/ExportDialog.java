package org.foyer.hall.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Locale;
import org.foyer.assembly.AssemblyId;
import org.foyer.hall.Exports;

/** What can be taken along, and what comes of it. */
final class ExportDialog extends Dialog {

    ExportDialog(AssemblyId assembly) {
        setHeaderTitle(getTranslation("hall.export.title"));
        addClassName("foyer-hall-dialog");
        add(new Paragraph(getTranslation("hall.export.consequence")));
        for (var what : Exports.What.values()) {
            String word = what.name().toLowerCase(Locale.ROOT);
            String name = getTranslation("hall.export." + word);
            var ways = new Div();
            ways.addClassName("foyer-hall-actions");
            for (var format : Exports.Format.values()) {
                var link = new Anchor(
                        "assembly/" + assembly + "/files/" + word + "." + format.ending() + "?language="
                                + getLocale().getLanguage(),
                        format.name());
                link.setRouterIgnore(true);
                link.getElement().setAttribute("download", "");
                link.setAriaLabel(name + ", " + format.name());
                link.addClassName("foyer-button-link");
                ways.add(link);
            }
            add(new H3(name), ways);
        }
        getFooter().add(new Button(getTranslation("hall.export.close"), click -> close()));
    }
}
