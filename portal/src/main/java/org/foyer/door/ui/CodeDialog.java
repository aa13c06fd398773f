package org.foyer.door.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import org.foyer.card.QrCode;
import org.foyer.door.Desk;
import org.foyer.door.Desks;
import org.foyer.mail.PortalLinks;
import org.foyer.widgets.Drawing;

/** Shows the code that hands a desk to the device that scans it. The code is good once, and for minutes only. */
final class CodeDialog extends Dialog {

    private final Desk desk;
    private final Desks desks;
    private final PortalLinks links;
    private final DeskStates states;
    private final Runnable onDone;
    private final Div content = new Div();

    CodeDialog(Desk desk, Desks desks, PortalLinks links, DeskStates states, Runnable onDone) {
        this.desk = desk;
        this.desks = desks;
        this.links = links;
        this.states = states;
        this.onDone = onDone;
        setHeaderTitle(getTranslation("door.code.title", desk.name()));
        content.addClassName("foyer-ticket");
        add(content);
        var again = new Button(getTranslation("door.code.again"), click -> show());
        var done = new Button(getTranslation("door.code.done"), click -> {
            close();
            onDone.run();
        });
        done.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(again, done);
        show();
    }

    private void show() {
        Desks.Code code = desks.newCode(desk.id());
        String address = links.to("check-in/#" + code.code());
        var picture = new Drawing(QrCode.of(address).svg(), getTranslation("door.code.words", desk.name()));
        picture.addClassName("foyer-qr");
        var link = new TextField(getTranslation("door.code.link"));
        link.setValue(address);
        link.setReadOnly(true);
        link.setWidthFull();
        link.setHelperText(getTranslation("door.code.link.helper"));
        content.removeAll();
        content.add(
                new Paragraph(getTranslation("door.code.sentence")),
                picture,
                new Paragraph(getTranslation("door.code.until", states.time(code.until(), getLocale()))),
                link);
        if (desk.enrolledAt() != null) {
            content.addComponentAsFirst(new Paragraph(getTranslation("door.code.replaces")));
        }
        onDone.run();
    }
}
