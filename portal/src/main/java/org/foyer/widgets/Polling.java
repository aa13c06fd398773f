package org.foyer.widgets;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.shared.Registration;
import org.jspecify.annotations.Nullable;

/** Has a component look again and again at what is under way, until it has ended or the component has left the page. */
public final class Polling {

    private final Component owner;
    private final int milliseconds;
    private final Runnable look;
    private @Nullable Registration polling;

    /** @param milliseconds from one look to the next */
    public Polling(Component owner, int milliseconds, Runnable look) {
        this.owner = owner;
        this.milliseconds = milliseconds;
        this.look = look;
        owner.addDetachListener(left -> end());
    }

    /** Goes on as it was where it has begun already; does nothing while the component is on no page. */
    public void begin() {
        if (polling == null) {
            owner.getUI().ifPresent(ui -> {
                ui.setPollInterval(milliseconds);
                polling = ui.addPollListener(poll -> look.run());
            });
        }
    }

    public void end() {
        if (polling != null) {
            polling.remove();
            polling = null;
            owner.getUI().ifPresent(ui -> ui.setPollInterval(-1));
        }
    }
}
