package org.foyer.card.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.progressbar.ProgressBar;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import org.foyer.card.CardBatch;
import org.foyer.card.CardBatches;
import org.foyer.widgets.ConfirmSheet;
import org.foyer.widgets.FieldLight;
import org.foyer.widgets.Icon;
import org.foyer.widgets.LightState;
import org.foyer.widgets.PagedRows;
import org.foyer.widgets.TextRow;
import org.foyer.widgets.Toast;
import org.jspecify.annotations.Nullable;

/** One batch: how far it is, its files, who is missing from them, and what can be done with it. */
final class BatchSheet extends Div {

    private final CardBatches batches;
    private final CardMoments dates;
    private final Runnable onChange;
    private final String name;
    private final FieldLight light = new FieldLight(LightState.WAITING);
    private final ProgressBar bar = new ProgressBar();
    private final Div files = new Div();
    private final Div missing = new Div();
    private final Button sent = new Button();
    private @Nullable CardBatch shown;

    BatchSheet(CardBatches batches, CardBatch batch, Clock clock, Runnable onChange) {
        this.batches = batches;
        this.dates = new CardMoments(clock, getLocale());
        this.onChange = onChange;
        this.name = batch.unitName().in(getLocale());
        addClassNames("foyer-sheet", "foyer-sheet-padded", "foyer-card-batch");
        String selection = batch.selection();
        var facts = new Paragraph(String.join(
                " · ",
                List.of(
                        getTranslation("card.batch.size." + batch.size().name().toLowerCase(Locale.ROOT)),
                        getTranslation("card.batch.by", batch.madeBy(), dates.moment(batch.madeAt())),
                        getTranslation("card.batch.kept", dates.day(batch.expires())))));
        facts.addClassNames("foyer-small", "foyer-muted");
        light.getElement().setAttribute("role", "status");
        bar.getElement().setAttribute("aria-label", name);
        files.addClassName("foyer-card-files");
        sent.setText(getTranslation("card.batch.mark"));
        sent.setIcon(new Icon("mail-forward").small());
        sent.addClickListener(click -> askSent(batch));
        var delete =
                new Button(getTranslation("card.batch.delete"), new Icon("trash").small(), click -> askDelete(batch));
        var actions = new Div(sent, delete);
        actions.addClassName("foyer-form-actions");
        add(new H3(selection == null ? name : name + ", " + selection), facts, light, bar, files, missing, actions);
        show(batch);
    }

    /** Shows it as it is now; what has not changed stays as it is. */
    void show(CardBatch batch) {
        if (batch.equals(shown)) {
            return;
        }
        shown = batch;
        bar.setVisible(!batch.isMade());
        bar.setMax(Math.max(1, batch.parts().size()));
        bar.setValue(batch.made());
        tell(batch);
        files.removeAll();
        batch.parts().stream()
                .filter(part -> part.made() && part.cards() > 0)
                .map(part -> file(batch, part))
                .forEach(files::add);
        missing.removeAll();
        if (batch.leftOut() > 0) {
            var rows = new PagedRows<CardBatch.Missing>(
                    (offset, limit) -> batches.leftOut(batch.id(), offset, limit),
                    one -> new TextRow(
                            one.name(),
                            one.number(),
                            List.of(getTranslation(
                                    "card.batch.left-out." + one.why().name().toLowerCase(Locale.ROOT)))));
            rows.show(batch.leftOut());
            missing.add(new Details(getTranslation("card.batch.missing", batch.leftOut()), rows));
        }
        sent.setVisible(batch.isMade() && batch.cards() > 0 && batch.sent() == null);
    }

    private void tell(CardBatch batch) {
        var sentOn = batch.sent();
        if (sentOn != null) {
            light.show(LightState.SAVED, getTranslation("card.batch.sent", batch.cards(), dates.day(sentOn)));
        } else if (batch.isMade()) {
            light.show(LightState.SAVED, getTranslation("card.batch.made", batch.cards()));
        } else if (batch.hasFailed()) {
            light.show(LightState.REFUSED, getTranslation("card.batch.failed"));
        } else {
            light.show(
                    LightState.WAITING,
                    getTranslation(
                            "card.batch.making", batch.made(), batch.parts().size()));
        }
    }

    private Anchor file(CardBatch batch, CardBatch.Part part) {
        var link = new Anchor(
                OfficeCardsView.ROUTE + "/files/" + batch.id() + "/" + part.number() + ".pdf",
                new Icon("file-type-pdf").small(),
                new Span(getTranslation("card.batch.file", part.number(), part.cards())));
        link.addClassName("foyer-file");
        link.setRouterIgnore(true);
        link.getElement().setAttribute("download", true);
        return link;
    }

    private void askSent(CardBatch batch) {
        new ConfirmSheet(
                        getTranslation("card.batch.mark.question", batch.cards()),
                        getTranslation("card.batch.mark.consequence"),
                        getTranslation("card.batch.mark"),
                        getTranslation("card.batch.cancel"),
                        () -> {
                            Toast.show(getTranslation("card.batch.marked", batches.markSent(batch.id())));
                            onChange.run();
                        })
                .open();
    }

    private void askDelete(CardBatch batch) {
        new ConfirmSheet(
                        getTranslation("card.batch.delete.question", name),
                        getTranslation("card.batch.delete.consequence"),
                        getTranslation("card.batch.delete"),
                        getTranslation("card.batch.cancel"),
                        () -> {
                            batches.delete(batch.id());
                            onChange.run();
                        })
                .open();
    }
}
