package org.foyer.crm.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.progressbar.ProgressBar;
import java.text.NumberFormat;
import java.util.UUID;
import java.util.function.Consumer;
import org.foyer.crm.ImportRun;
import org.foyer.crm.ImportService;
import org.foyer.widgets.Polling;
import org.foyer.widgets.Toast;
import org.jspecify.annotations.Nullable;

/** Shows how far a run has come, by asking every half second. The run goes on when the page is left. */
final class ImportProgress extends Div {

    private static final int POLL_MILLISECONDS = 500;

    private final ImportService imports;
    private final Consumer<ImportRun> onEnd;
    private final Polling polling = new Polling(this, POLL_MILLISECONDS, this::look);
    private final Paragraph words = new Paragraph();
    private final ProgressBar bar = new ProgressBar();
    private final Anchor report = new Anchor();
    private final Button cancel = new Button();
    private @Nullable UUID run;

    ImportProgress(ImportService imports, Consumer<ImportRun> onEnd) {
        this.imports = imports;
        this.onEnd = onEnd;
        addClassNames("foyer-sheet", "foyer-sheet-padded");
        words.getElement().setAttribute("role", "status");
        cancel.addClickListener(click -> cancel());
        bar.getElement().setAttribute("aria-label", getTranslation("crm.import.menu"));
        setVisible(false);
        add(words, bar, cancel, report);
    }

    void follow(ImportRun started) {
        run = started.id();
        cancel.setText(getTranslation("crm.import.cancel"));
        report.setHref(ImportView.ROUTE + "/" + started.id());
        report.setText(started.fileName());
        setVisible(true);
        polling.begin();
        show(started);
    }

    private void look() {
        if (run != null) {
            imports.progress(run).ifPresent(this::show);
        }
    }

    private void show(ImportRun now) {
        String phase = getTranslation("crm.phase." + now.phase());
        var numbers = NumberFormat.getIntegerInstance(getLocale());
        boolean steps = now.stepsTotal() > 0;
        if (!now.isRunning()) {
            words.setText(getTranslation("crm.state." + now.state()));
        } else if (steps) {
            words.setText(getTranslation("crm.import.progress.steps", phase, now.stepsDone(), now.stepsTotal()));
        } else {
            words.setText(getTranslation("crm.import.progress", phase, numbers.format(now.rowsRead())));
        }
        bar.setVisible(now.isRunning());
        bar.setIndeterminate(!steps);
        if (steps) {
            bar.setMax(now.stepsTotal());
            bar.setValue(Math.min(now.stepsDone(), now.stepsTotal()));
        }
        cancel.setVisible(now.isRunning());
        cancel.setEnabled(now.phase() != ImportRun.Phase.MERGING);
        report.setVisible(!now.isRunning());
        if (!now.isRunning()) {
            run = null;
            polling.end();
            onEnd.accept(now);
        }
    }

    private void cancel() {
        if (run != null) {
            Toast.show(getTranslation(imports.cancel(run) ? "crm.import.cancel.asked" : "crm.import.cancel.late"));
        }
    }

    @Override
    protected void onAttach(AttachEvent event) {
        if (run != null) {
            polling.begin();
        }
    }

    @Override
    protected void onDetach(DetachEvent event) {
        run = null;
    }
}
