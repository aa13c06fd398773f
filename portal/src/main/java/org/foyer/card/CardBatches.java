package org.foyer.card;

import static org.foyer.access.Permission.EDIT_MEMBER;
import static org.foyer.access.Permission.MANAGE_CARDS;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.UUID;
import org.foyer.access.Access;
import org.foyer.access.SignedIn;
import org.foyer.values.LocalName;
import org.foyer.values.MemberId;
import org.foyer.values.MemberSelection;
import org.foyer.values.UnitId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Cards printed for many members at once. Each method asks {@code access} first; what one may not see is not there. */
@Service
public class CardBatches {

    private final Access access;
    private final SignedIn signedIn;
    private final CardBatchTable batches;
    private final CardBatchPlan plan;
    private final CardLooks looks;
    private final CardKeys keys;
    private final MemberSelection selections;
    private final CardProperties properties;
    private final Clock clock;

    CardBatches(
            Access access,
            SignedIn signedIn,
            CardBatchTable batches,
            CardBatchPlan plan,
            CardLooks looks,
            CardKeys keys,
            MemberSelection selections,
            CardProperties properties,
            Clock clock) {
        this.access = access;
        this.signedIn = signedIn;
        this.batches = batches;
        this.plan = plan;
        this.looks = looks;
        this.keys = keys;
        this.selections = selections;
        this.properties = properties;
        this.clock = clock;
    }

    /** Whether this portal makes cards at all. */
    public boolean areMade() {
        return keys.canSign();
    }

    /** The units for which the person may print, the widest first, with their names. */
    public Map<UnitId, LocalName> units() {
        var units = new LinkedHashMap<UnitId, LocalName>();
        batches.unitsWithin(access.reachOf(MANAGE_CARDS)).forEach(unit -> units.put(unit.id(), unit.name()));
        return units;
    }

    /** The saved views that can narrow a batch. */
    public List<MemberSelection.Kept> selections() {
        return selections.mine();
    }

    /** Since when cards may have been sent that are still good to the end of the period for which cards are made today. */
    public LocalDate currentSince() {
        LocalDate ahead = LocalDate.now(clock).plusDays(properties.ahead().toDays());
        LocalDate end = properties.periodEnd().atYear(ahead.getYear());
        return (end.isBefore(ahead) ? end : properties.periodEnd().atYear(ahead.getYear() - 1))
                .plusDays(1)
                .minusDays(properties.ahead().toDays());
    }

    /**
     * Begins a batch; its files are made one after the other, whether anybody waits for them or not.
     *
     * @throws org.foyer.access.AccessRefusedException for a unit that is not the person's
     * @throws NoSuchElementException for a saved view that is not the person's
     * @throws IllegalStateException when no key can sign
     */
    @Transactional
    public NewCardBatch.Outcome begin(NewCardBatch wanted, Locale language) {
        access.may(MANAGE_CARDS).in(wanted.unit()).orThrow();
        keys.signing();
        var selection = Optional.ofNullable(wanted.selection());
        List<MemberId> chosen =
                selection.map(id -> selections.membersOf(id, language)).orElse(null);
        String name = selection
                .flatMap(id -> selections.mine().stream()
                        .filter(one -> one.id().equals(id))
                        .findFirst())
                .map(MemberSelection.Kept::name)
                .orElse(null);
        boolean insider = access.may(EDIT_MEMBER).in(wanted.unit()).isGranted();
        LocalDate today = LocalDate.now(clock);
        UUID id = batches.insert(
                wanted,
                signedIn.require(),
                insider,
                name,
                today.plusDays(properties.print().kept()));
        int people = plan.fill(id, wanted, insider, chosen, today);
        int most = properties.print().largest();
        if (people == 0 || people > most) {
            batches.delete(id);
            return people == 0 ? new NewCardBatch.Nobody() : new NewCardBatch.TooMany(people, most);
        }
        return new NewCardBatch.Begun(id);
    }

    /** The batches of the person's units, the latest first. */
    public List<CardBatch> all() {
        return batches.within(access.reachOf(MANAGE_CARDS)).stream()
                .filter(this::mayUse)
                .toList();
    }

    /** A batch; empty where there is none, its time is over, or it is not for this person. */
    public Optional<CardBatch> find(UUID id) {
        return access.may(MANAGE_CARDS).anywhere().isGranted()
                ? batches.find(id).filter(this::mayUse)
                : Optional.empty();
    }

    /** Some of those who are in no file, with the reason. */
    public List<CardBatch.Missing> leftOut(UUID id, int offset, int limit) {
        return find(id).map(batch -> batches.leftOut(id, offset, limit)).orElseGet(List::of);
    }

    /** A file, for download; notes for each member in it that their name and address were taken along. */
    @Transactional
    public Optional<byte[]> take(UUID id, int part) {
        return find(id).flatMap(batch -> {
            Optional<byte[]> content = batches.content(id, part).filter(file -> file.length > 0);
            content.ifPresent(file -> looks.taken(batch, part));
            return content;
        });
    }

    /**
     * Notes on each printed card of a batch that it was sent today; how many there are.
     *
     * @throws NoSuchElementException when it is not for this person
     * @throws IllegalStateException before all files are made
     */
    @Transactional
    public int markSent(UUID id) {
        CardBatch batch = find(id).orElseThrow();
        if (!batch.isMade()) {
            throw new IllegalStateException("Not all files are made");
        }
        return batches.markSent(id, LocalDate.now(clock));
    }

    /** Deletes a batch with its files; what was noted on the cards stays. */
    @Transactional
    public void delete(UUID id) {
        find(id).ifPresent(batch -> batches.delete(batch.id()));
    }

    private boolean mayUse(CardBatch batch) {
        return access.may(MANAGE_CARDS).in(batch.unit()).isGranted()
                && (!batch.insider() || access.may(EDIT_MEMBER).in(batch.unit()).isGranted());
    }
}
