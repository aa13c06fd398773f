package org.foyer.card.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.foyer.card.CardBatch;
import org.foyer.card.CardBatches;
import org.foyer.widgets.EmptyState;
import org.foyer.widgets.Polling;

/** The batches of one's units with how far they are; looks again while files are being made. */
final class BatchesPanel extends Section {

    private static final int POLL_MILLISECONDS = 2000;

    private final CardBatches batches;
    private final Clock clock;
    private final Div list = new Div();
    private final Map<UUID, BatchSheet> shown = new LinkedHashMap<>();
    private final Polling polling = new Polling(this, POLL_MILLISECONDS, this::look);

    BatchesPanel(CardBatches batches, Clock clock) {
        this.batches = batches;
        this.clock = clock;
        addClassName("foyer-section");
        list.addClassName("foyer-card-batches");
        add(new H2(getTranslation("card.batch.title")), list);
    }

    /** Shows the batches as they are now; those that stay are changed in place, so that nobody loses their place. */
    void look() {
        List<CardBatch> all = batches.all();
        List<UUID> ids = all.stream().map(CardBatch::id).toList();
        if (!ids.equals(List.copyOf(shown.keySet())) || all.isEmpty()) {
            list.removeAll();
            shown.clear();
            if (all.isEmpty()) {
                list.add(new EmptyState(
                        "printer", getTranslation("card.batch.none"), getTranslation("card.batch.none.text")));
            }
            all.forEach(batch -> {
                var sheet = new BatchSheet(batches, batch, clock, this::look);
                shown.put(batch.id(), sheet);
                list.add(sheet);
            });
        } else {
            all.forEach(batch -> Objects.requireNonNull(shown.get(batch.id())).show(batch));
        }
        if (all.stream().allMatch(CardBatch::isMade)) {
            polling.end();
        } else {
            polling.begin();
        }
    }

    @Override
    protected void onAttach(AttachEvent event) {
        look();
    }
}
