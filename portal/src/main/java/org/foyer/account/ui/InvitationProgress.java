package org.foyer.account.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.shared.Registration;
import org.foyer.account.InvitationRun;
import org.jspecify.annotations.Nullable;

/** Shows how far many invitations have come, and at the end what became of them. They go on when the page is left. */
final class InvitationProgress extends Div {

    private static final int POLL_MILLISECONDS = 500;

    private final ProgressBar bar = new ProgressBar();
    private final Paragraph words = new Paragraph();
    private final UnorderedList refusals = new UnorderedList();
    private final Runnable onEnd;
    private @Nullable InvitationRun run;
    private @Nullable Registration polling;

    InvitationProgress(Runnable onEnd) {
        this.onEnd = onEnd;
        addClassNames("foyer-sheet", "foyer-sheet-padded");
        words.getElement().setAttribute("role", "status");
        setVisible(false);
        add(words, bar, refusals);
    }

    void follow(InvitationRun started) {
        run = started;
        bar.setMax(Math.max(1, started.total()));
        bar.setVisible(true);
        refusals.removeAll();
        setVisible(true);
        look(started);
        getUI().ifPresent(ui -> {
            ui.setPollInterval(POLL_MILLISECONDS);
            polling = ui.addPollListener(poll -> look(started));
        });
    }

    private void look(InvitationRun followed) {
        bar.setValue(followed.done());
        words.setText(getTranslation("accounts.progress", followed.done(), followed.total()));
        if (followed.isOver() && followed.equals(run)) {
            end(followed);
        }
    }

    private void end(InvitationRun ended) {
        stop();
        bar.setVisible(false);
        words.setText(getTranslation("accounts.done", ended.sent(), ended.total()));
        ended.refused()
                .forEach((code, count) -> refusals.add(new ListItem(getTranslation(
                        "accounts.refused.count", count, getTranslation("accounts.refused.short." + code)))));
        onEnd.run();
    }

    private void stop() {
        run = null;
        if (polling != null) {
            polling.remove();
            polling = null;
        }
        getUI().ifPresent(ui -> ui.setPollInterval(-1));
    }

    @Override
    protected void onAttach(AttachEvent event) {
        if (run != null) {
            follow(run);
        }
    }

    @Override
    protected void onDetach(DetachEvent event) {
        var followed = run;
        stop();
        run = followed;
    }
}
