package org.foyer.account.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.progressbar.ProgressBar;
import org.foyer.account.InvitationRun;
import org.foyer.widgets.Polling;
import org.jspecify.annotations.Nullable;

/** Shows how far many invitations have come, and at the end what became of them. They go on when the page is left. */
final class InvitationProgress extends Div {

    private static final int POLL_MILLISECONDS = 500;

    private final ProgressBar bar = new ProgressBar();
    private final Paragraph words = new Paragraph();
    private final UnorderedList refusals = new UnorderedList();
    private final Runnable onEnd;
    private final Polling polling = new Polling(this, POLL_MILLISECONDS, this::look);
    private @Nullable InvitationRun run;

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
        polling.begin();
        look();
    }

    private void look() {
        if (run != null) {
            bar.setValue(run.done());
            words.setText(getTranslation("accounts.progress", run.done(), run.total()));
            if (run.isOver()) {
                end(run);
            }
        }
    }

    private void end(InvitationRun ended) {
        run = null;
        polling.end();
        bar.setVisible(false);
        words.setText(getTranslation("accounts.done", ended.sent(), ended.total()));
        ended.refused()
                .forEach((code, count) -> refusals.add(new ListItem(getTranslation(
                        "accounts.refused.count", count, getTranslation("accounts.refused.short." + code)))));
        onEnd.run();
    }

    @Override
    protected void onAttach(AttachEvent event) {
        if (run != null) {
            follow(run);
        }
    }
}
