package org.foyer.duplicate.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.progressbar.ProgressBar;
import java.text.NumberFormat;
import java.time.Clock;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Optional;
import org.foyer.duplicate.DuplicateSearch;
import org.foyer.duplicate.SearchRun;
import org.foyer.widgets.Polling;
import org.foyer.widgets.Toast;

/** When was searched last, a button to search now, and how far the search has come. It goes on when the page is left. */
final class SearchPanel extends Div {

    private static final int POLL_MILLISECONDS = 500;

    private final DuplicateSearch search;
    private final Clock clock;
    private final Runnable onEnd;
    private final Polling polling = new Polling(this, POLL_MILLISECONDS, this::look);
    private final Paragraph words = new Paragraph();
    private final ProgressBar bar = new ProgressBar();
    private final Button start = new Button();

    SearchPanel(DuplicateSearch search, Clock clock, Runnable onEnd) {
        this.search = search;
        this.clock = clock;
        this.onEnd = onEnd;
        addClassNames("foyer-sheet", "foyer-sheet-padded");
        words.getElement().setAttribute("role", "status");
        start.addClassName("foyer-stacked");
        start.setText(getTranslation("duplicate.search.start"));
        start.addClickListener(click -> start());
        add(words, bar, start);
        show(search.latest());
    }

    private void start() {
        if (!search.start()) {
            Toast.show(getTranslation("duplicate.search.runs"));
        }
        search.latest().ifPresent(run -> {
            show(Optional.of(run));
            polling.begin();
        });
    }

    private void look() {
        Optional<SearchRun> now = search.latest();
        show(now);
        if (now.filter(SearchRun::isRunning).isEmpty()) {
            polling.end();
            onEnd.run();
        }
    }

    private void show(Optional<SearchRun> latest) {
        boolean running = latest.filter(SearchRun::isRunning).isPresent();
        words.setText(latest.map(this::told).orElseGet(() -> getTranslation("duplicate.search.never")));
        bar.setVisible(running);
        latest.ifPresent(run -> {
            bar.setMax(run.stepsTotal());
            bar.setValue(Math.min(run.stepsDone(), run.stepsTotal()));
        });
        bar.getElement().setAttribute("aria-label", getTranslation("duplicate.search.progress"));
        start.setVisible(!running && search.mayStart());
    }

    private String told(SearchRun run) {
        var numbers = NumberFormat.getIntegerInstance(getLocale());
        return switch (run.state()) {
            case RUNNING -> getTranslation("duplicate.search.running", run.stepsDone(), run.stepsTotal());
            case FAILED -> getTranslation("duplicate.search.failed", when(run));
            case DONE ->
                getTranslation(
                        "duplicate.search.done",
                        when(run),
                        numbers.format(run.members()),
                        numbers.format(run.changed()),
                        numbers.format(run.compared()));
        };
    }

    private String when(SearchRun run) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                .withLocale(getLocale())
                .format(run.startedAt().atZone(clock.getZone()));
    }

    @Override
    protected void onAttach(AttachEvent event) {
        if (search.latest().filter(SearchRun::isRunning).isPresent()) {
            polling.begin();
        }
    }
}
