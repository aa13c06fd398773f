package org.foyer.member;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Puts what somebody changed of an address into what stands there now, so that two tabs keep each other's words. */
final class AddressMerge {

    /** Words that belong together: whoever changes one of them has thought of the others. */
    private enum Part {
        ADDITION,
        STREET,
        POST_BOX,
        PLACE;

        List<@Nullable String> of(Address address) {
            return switch (this) {
                case ADDITION -> Arrays.asList(address.addition());
                case STREET -> Arrays.asList(address.street(), address.houseNumber());
                case POST_BOX -> Arrays.asList(address.postBox());
                case PLACE -> Arrays.asList(address.postcode(), address.town(), address.country());
            };
        }
    }

    private AddressMerge() {}

    /** The address with the change in it; empty when the same part was changed to other words meanwhile. */
    static Optional<Address> merge(Address current, Edit<Address> edit) {
        var words = new EnumMap<Part, List<@Nullable String>>(Part.class);
        for (Part part : Part.values()) {
            var seen = part.of(edit.seen());
            var wanted = part.of(edit.wanted());
            var now = part.of(current);
            boolean changed = !wanted.equals(seen);
            if (changed && !now.equals(seen) && !now.equals(wanted)) {
                return Optional.empty();
            }
            words.put(part, changed ? wanted : now);
        }
        var street = Objects.requireNonNull(words.get(Part.STREET));
        var place = Objects.requireNonNull(words.get(Part.PLACE));
        return Optional.of(new Address(
                Objects.requireNonNull(words.get(Part.ADDITION)).getFirst(),
                street.getFirst(),
                street.getLast(),
                Objects.requireNonNull(words.get(Part.POST_BOX)).getFirst(),
                Objects.requireNonNull(place.get(0)),
                Objects.requireNonNull(place.get(1)),
                Objects.requireNonNull(place.get(2))));
    }
}
