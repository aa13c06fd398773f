package org.foyer.account.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.progressbar.ProgressBar;
import java.text.NumberFormat;
import java.time.Clock;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import org.foyer.account.AccountDesk;
import org.foyer.account.AccountRun;
import org.foyer.account.AccountRun.State;
import org.foyer.account.AccountRun.Step;
import org.foyer.widgets.FieldLight;
import org.foyer.widgets.LightState;
import org.foyer.widgets.Polling;
import org.foyer.widgets.Toast;
import org.jspecify.annotations.Nullable;

/** How the latest run went or goes, and what can be done: compare now, or agree to a run that asks. */
final class AccountRunPanel extends Div {

    private static final int POLL_MILLISECONDS = 2000;

    private final AccountDesk desk;
    private final Clock clock;
    private final Runnable onEnd;
    private final Polling polling = new Polling(this, POLL_MILLISECONDS, this::look);
    private final Div words = new Div();
    private final ProgressBar bar = new ProgressBar();
    private final Button compare = new Button();
    private final Button agree = new Button();
    private @Nullable AccountRun shown;

    AccountRunPanel(AccountDesk desk, Clock clock, Runnable onEnd) {
        this.desk = desk;
        this.clock = clock;
        this.onEnd = onEnd;
        addClassNames("foyer-sheet", "foyer-sheet-padded");
        words.getElement().setAttribute("role", "status");
        bar.getElement().setAttribute("aria-label", getTranslation("accounts.follow.title"));
        compare.setText(getTranslation("accounts.follow.compare"));
        compare.addClickListener(click -> compare());
        agree.setText(getTranslation("accounts.follow.agree"));
        agree.addThemeVariants(ButtonVariant.PRIMARY);
        agree.addClickListener(click -> agree());
        var actions = new Div(agree, compare);
        actions.addClassName("foyer-form-actions");
        add(words, bar, actions);
    }

    /** Shows the latest run as it stands now. */
    void look() {
        boolean wasOpen = shown != null && shown.isOpen();
        List<AccountRun> latest = desk.runs(1);
        shown = latest.isEmpty() ? null : latest.getFirst();
        words.removeAll();
        if (shown == null) {
            words.add(new Paragraph(getTranslation("accounts.follow.none")));
        } else {
            tell(shown);
        }
        boolean running = shown != null && shown.state() == State.RUNNING;
        bar.setVisible(running);
        bar.setIndeterminate(shown == null || shown.step() != Step.PUSH || shown.total() == 0);
        if (!bar.isIndeterminate() && shown != null) {
            bar.setMax(Math.max(1, shown.total()));
            bar.setValue(Math.min(shown.done(), shown.total()));
        }
        agree.setVisible(shown != null && shown.state() == State.WAITING);
        compare.setVisible(!running);
        if (wasOpen && (shown == null || !shown.isOpen())) {
            onEnd.run();
        }
        if (running) {
            polling.begin();
        } else {
            polling.end();
        }
    }

    private void tell(AccountRun run) {
        if (run.state() == State.WAITING) {
            say(LightState.REFUSED, "accounts.follow.waiting");
            add(
                    "accounts.follow.waiting.size",
                    number(run.accounts()),
                    number(run.wouldClose()),
                    number(run.wouldCreate()));
            add("accounts.follow.waiting.todo");
        } else if (run.pausedUntil() != null) {
            say(LightState.WAITING, "accounts.follow.paused", written(run.pausedUntil()));
            add("accounts.follow.paused.todo");
        } else if (run.state() == State.RUNNING) {
            say(LightState.WAITING, "accounts.follow.running");
            add("accounts.follow.progress", number(run.read()), number(run.done()), number(run.total()));
        } else {
            Instant end = run.finishedAt() == null ? run.startedAt() : run.finishedAt();
            say(LightState.SAVED, "accounts.follow.done", written(end));
            add(
                    "accounts.follow.counts",
                    number(run.created()),
                    number(run.closed()),
                    number(run.opened()),
                    number(run.mended()));
            if (run.strays() > 0) {
                add("accounts.follow.strays", number(run.strays()), String.join(", ", run.strayNames()));
            }
        }
    }

    private void say(LightState state, String key, Object... arguments) {
        words.add(new FieldLight(state, getTranslation(key, arguments)));
    }

    private void add(String key, Object... arguments) {
        words.add(new Paragraph(getTranslation(key, arguments)));
    }

    private String number(int number) {
        return NumberFormat.getIntegerInstance(getLocale()).format(number);
    }

    private String written(Instant at) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                .withLocale(getLocale())
                .withZone(clock.getZone())
                .format(at);
    }

    private void compare() {
        Toast.show(getTranslation(desk.compare() ? "accounts.follow.begun" : "accounts.follow.already"));
        look();
    }

    private void agree() {
        if (shown != null) {
            Toast.show(getTranslation(desk.agree(shown.id()) ? "accounts.follow.agreed" : "accounts.follow.late"));
        }
        look();
    }

    @Override
    protected void onAttach(AttachEvent event) {
        look();
    }
}
