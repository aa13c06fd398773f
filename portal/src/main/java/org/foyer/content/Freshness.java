package org.foyer.content;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** How fresh content is, for editors; the same on every node. */
@Service
public class Freshness {

    private final Delivery delivery;
    private final ContentShelves shelves;
    private final Troubles troubles;
    private final Stock stock;

    Freshness(Delivery delivery, ContentShelves shelves, Troubles troubles, Stock stock) {
        this.delivery = delivery;
        this.shelves = shelves;
        this.troubles = troubles;
        this.stock = stock;
    }

    /** Whether the portal shows its sample content, as no content management system is configured. */
    public boolean isSample() {
        return delivery.source().equals(BundledDelivery.SOURCE);
    }

    /** The address that content is fetched from; empty for the sample content. */
    public Optional<String> address() {
        return isSample() ? Optional.empty() : Optional.of(delivery.source());
    }

    public List<ShelfState> all() {
        return Arrays.stream(Shelf.values()).map(this::of).toList();
    }

    public ShelfState of(Shelf shelf) {
        if (isSample()) {
            var filled = Optional.ofNullable(stock.filledAt());
            return new ShelfState(shelf, stock.items(shelf), filled, filled, Optional.empty(), List.of());
        }
        var trouble = troubles.find(delivery.source(), shelf);
        return shelves.find(delivery.source(), shelf)
                .map(it -> new ShelfState(
                        shelf,
                        it.items(),
                        Optional.of(it.fetchedAt()),
                        Optional.of(it.changedAt()),
                        trouble,
                        it.leftOut()))
                .orElse(new ShelfState(shelf, 0, Optional.empty(), Optional.empty(), trouble, List.of()));
    }
}
