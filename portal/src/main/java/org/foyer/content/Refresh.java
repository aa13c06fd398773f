package org.foyer.content;

import java.util.EnumMap;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

/**
 * Fetches all shelves once, each on its own: one that cannot be had keeps what was there, and says why. A shelf that lost everything,
 * or more than half, is taken over only when an editor says so: behind it is rarely an editor with a broom, mostly a role that was
 * lost or a wrong workspace.
 */
@Service
class Refresh {

    private static final Logger LOG = LoggerFactory.getLogger(Refresh.class);

    /** Below, one node more or less is half of it. */
    private static final int FEW = 4;

    private final Delivery delivery;
    private final ContentShelves shelves;
    private final Troubles troubles;
    private final TransactionTemplate transaction;
    private final SortedJson json;

    Refresh(
            Delivery delivery,
            ContentShelves shelves,
            Troubles troubles,
            TransactionTemplate transaction,
            JsonMapper json) {
        this.delivery = delivery;
        this.shelves = shelves;
        this.troubles = troubles;
        this.transaction = transaction;
        this.json = new SortedJson(json);
    }

    /** Fetches by the timer. */
    Map<Shelf, TroubleCode> run() {
        return run(false);
    }

    /** Fetches by the hand of an editor, who takes what there is. */
    Map<Shelf, TroubleCode> runByHand() {
        return run(true);
    }

    private Map<Shelf, TroubleCode> run(boolean byHand) {
        delivery.begin(byHand);
        var troubled = new EnumMap<Shelf, TroubleCode>(Shelf.class);
        for (Shelf shelf : Shelf.values()) {
            var ofAll = troubled.values().stream()
                    .filter(TroubleCode::isOfTheWholeSystem)
                    .findFirst();
            try {
                if (ofAll.isPresent()) {
                    throw new DeliveryException(ofAll.get(), "not asked for, after the one before");
                }
                fetch(shelf, byHand);
            } catch (DeliveryException e) {
                troubled.put(shelf, e.code());
                note(shelf, e);
            }
        }
        return troubled;
    }

    private void fetch(Shelf shelf, boolean byHand) {
        try {
            take(shelf, Intake.of(shelf, delivery.all(shelf)), byHand);
        } catch (DeliveryException e) {
            throw e;
        } catch (RuntimeException e) {
            // what nobody foresaw on one shelf must not keep the others from being fetched
            LOG.error("{} could not be fetched", shelf, e);
            throw new DeliveryException(TroubleCode.INTERNAL, "the portal could not go on");
        }
    }

    private void take(Shelf shelf, Intake intake, boolean byHand) {
        int before =
                shelves.find(delivery.source(), shelf).map(StoredShelf::items).orElse(0);
        int now = intake.nodes().size();
        if (!byHand && before > 0 && now == 0) {
            throw new DeliveryException(TroubleCode.EMPTIED, "nothing is left of " + before);
        }
        if (!byHand && before >= FEW && now * 2 < before) {
            throw new DeliveryException(TroubleCode.SHRUNK, now + " are left of " + before);
        }
        String nodes = json.write(intake.nodes());
        transaction.executeWithoutResult(status -> {
            if (shelves.nodes(delivery.source(), shelf).filter(nodes::equals).isPresent()) {
                shelves.confirm(delivery.source(), shelf, intake.leftOut());
            } else {
                shelves.replace(delivery.source(), shelf, nodes, intake);
                LOG.info("{}: {} pieces of content, changed", shelf, now);
            }
            troubles.over(delivery.source(), shelf);
        });
    }

    private void note(Shelf shelf, DeliveryException why) {
        boolean isNew = troubles.find(delivery.source(), shelf)
                .filter(known -> known.code() == why.code())
                .isEmpty();
        if (isNew) {
            LOG.warn("{} could not be fetched ({}): {}", shelf, why.code(), why.getMessage());
        }
        troubles.note(delivery.source(), shelf, why.code());
    }
}
