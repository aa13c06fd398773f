package org.foyer.hall.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.UIDetachedException;
import com.vaadin.flow.shared.Registration;
import com.vaadin.flow.shared.communication.PushMode;
import java.util.function.Consumer;
import org.foyer.assembly.AssemblyId;
import org.foyer.hall.Board;
import org.foyer.hall.Boards;
import org.foyer.hall.NewsWatch;
import org.jspecify.annotations.Nullable;

/**
 * Keeps what a view shows as new as the hall. While the view is open its page is pushed to, all other pages are not. A slow poll besides
 * brings the news where pushing is cut on the way, and keeps the session of a page that nobody touches.
 */
final class Following {

    private static final int POLL = 20_000;

    private final Component owner;
    private final Boards boards;
    private final NewsWatch watch;
    private final Consumer<Board> show;
    private @Nullable Runnable leave;
    private @Nullable Registration polling;

    Following(Component owner, Boards boards, NewsWatch watch, Consumer<Board> show) {
        this.owner = owner;
        this.boards = boards;
        this.watch = watch;
        this.show = show;
        owner.addDetachListener(left -> end(left.getUI()));
    }

    /** Begins, or begins anew for another assembly; to be called once the owner is on the page. */
    void begin(AssemblyId assembly) {
        var ui = UI.getCurrent();
        end(ui);
        ui.getPushConfiguration().setPushMode(PushMode.AUTOMATIC);
        leave = watch.watch(assembly, () -> tell(ui, assembly));
        ui.setPollInterval(POLL);
        polling = ui.addPollListener(poll -> refresh(ui, assembly));
    }

    private void refresh(UI ui, AssemblyId assembly) {
        boards.of(assembly).ifPresentOrElse(show, () -> {
            // whoever was allowed is so no more: the page is asked for anew, and refused
            end(ui);
            ui.getPage().reload();
        });
    }

    private void end(UI ui) {
        if (leave != null) {
            leave.run();
            leave = null;
            ui.setPollInterval(-1);
            ui.getPushConfiguration().setPushMode(PushMode.DISABLED);
        }
        if (polling != null) {
            polling.remove();
            polling = null;
        }
    }

    private void tell(UI ui, AssemblyId assembly) {
        try {
            ui.access(() -> {
                if (leave != null && owner.isAttached()) {
                    refresh(ui, assembly);
                }
            });
        } catch (UIDetachedException gone) {
            // closed between the news and now; its detach listener has ended the watching
            return;
        }
    }
}
