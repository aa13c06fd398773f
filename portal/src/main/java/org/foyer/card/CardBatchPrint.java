package org.foyer.card;

import java.io.ByteArrayOutputStream;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.foyer.audit.Acting;
import org.foyer.audit.Actor;
import org.foyer.card.CardBatch.LeftOut;
import org.foyer.card.CardBatchPeople.Addressee;
import org.foyer.card.CardBatchPeople.Task;
import org.foyer.values.MemberId;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Makes the files of batches, each in a transaction of its own: a file is there with all its cards, or as if it had not been begun.
 * No more than one is in memory.
 */
@Component
class CardBatchPrint {

    private static final Logger LOG = LoggerFactory.getLogger(CardBatchPrint.class);
    private static final Duration PAUSE_AFTER_FAILURE = Duration.ofMinutes(2);
    private static final Actor ACTOR = new Actor("Card print", null, "card");

    private final CardBatchPeople people;
    private final CardTable cards;
    private final Standings standings;
    private final CardSigner signer;
    private final Letters letters;
    private final CardPdf pdf;
    private final TransactionTemplate transaction;
    private final Clock clock;

    CardBatchPrint(
            CardBatchPeople people,
            CardTable cards,
            Standings standings,
            CardSigner signer,
            Letters letters,
            CardPdf pdf,
            TransactionTemplate transaction,
            Clock clock) {
        this.people = people;
        this.cards = cards;
        this.standings = standings;
        this.signer = signer;
        this.letters = letters;
        this.pdf = pdf;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** Makes one file; false when there is none to make for now. */
    boolean makeNext() {
        Optional<Task> next = people.next(Timestamp.from(clock.instant().minus(PAUSE_AFTER_FAILURE)));
        next.ifPresent(task -> {
            try {
                Acting.as(ACTOR, () -> transaction.execute(status -> make(task)));
            } catch (RuntimeException e) {
                // one file that cannot be made must not keep the others waiting; the office sees it, and it is tried
                // again
                LOG.error("Part {} of the cards {} could not be printed", task.part(), task.batch(), e);
                people.failed(task);
            }
        });
        return next.isPresent();
    }

    private boolean make(Task task) {
        if (!people.claim(task)) {
            return false;
        }
        List<Addressee> all = people.of(task, LocalDate.now(clock));
        Map<MemberId, Standing> found =
                standings.of(all.stream().map(Addressee::member).toList());
        var missing = new LinkedHashMap<LeftOut, List<MemberId>>();
        var good = new ArrayList<Addressee>();
        for (Addressee one : all) {
            Optional<LeftOut> why = leftOut(task, one, found.get(one.member()));
            why.ifPresentOrElse(
                    reason -> missing.computeIfAbsent(reason, any -> new ArrayList<>())
                            .add(one.member()),
                    () -> good.add(one));
        }
        missing.forEach((why, members) -> people.leaveOut(task, why, members));
        Map<MemberId, CardRow> rows =
                cards.issued(good.stream().map(Addressee::member).toList());
        var carried = new LinkedHashMap<MemberId, CarriedCard>();
        for (Addressee one : good) {
            Standing standing = Objects.requireNonNull(found.get(one.member()));
            CardRow row = Objects.requireNonNull(rows.get(one.member()));
            carried.put(
                    one.member(), new CarriedCard(standing, signer.validUntil(standing), signer.card(standing, row)));
        }
        var out = new ByteArrayOutputStream();
        if (!carried.isEmpty()) {
            switch (task.size()) {
                case SHEETS -> pdf.sheets(letters.of(good, carried), out);
                case SMALL -> pdf.small(List.copyOf(carried.values()), out);
            }
        }
        people.made(task, out.toByteArray(), rows.values());
        return true;
    }

    private static Optional<LeftOut> leftOut(Task task, Addressee one, @Nullable Standing standing) {
        if (standing == null || !standing.isGood()) {
            return Optional.of(standing != null && standing.duesOpen() ? LeftOut.DUES_OPEN : LeftOut.NO_MEMBERSHIP);
        }
        return task.size() == CardBatch.Size.SHEETS && one.address() == null
                ? Optional.of(LeftOut.NO_ADDRESS)
                : Optional.empty();
    }
}
