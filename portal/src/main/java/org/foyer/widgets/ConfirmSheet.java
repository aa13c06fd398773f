package org.foyer.widgets;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;

/** Asks before something is done that cannot be taken back. The safe answer has the focus; on a phone it is a sheet from below. */
public final class ConfirmSheet extends ConfirmDialog {

    /**
     * @param question names the thing: "Delete mobile number?"
     * @param consequence what happens then
     * @param act the word on the button that does it
     * @param keep the word on the button that leaves all as it is
     */
    public ConfirmSheet(String question, String consequence, String act, String keep, Runnable onAct) {
        setHeader(question);
        setText(consequence);
        setConfirmText(act);
        setConfirmButtonTheme("error");
        var safe = new Button(keep);
        setCancelButton(safe);
        setCancelable(true);
        addConfirmListener(event -> onAct.run());
        addOpenedChangeListener(event -> {
            if (event.isOpened()) {
                // Vaadin focuses the button that acts, as soon as its overlay is open
                getElement().executeJs("""
                        this.$.overlay.addEventListener('vaadin-overlay-open', () => $0.focus(), {once: true});
                        requestAnimationFrame(() => $0.focus());""", safe.getElement());
            }
        });
    }
}
