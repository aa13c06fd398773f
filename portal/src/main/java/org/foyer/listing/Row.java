package org.foyer.listing;

import java.util.Map;
import org.foyer.member.ListField;
import org.foyer.values.MemberId;

/**
 * A member in a list.
 *
 * @param values what the reader may see of the columns: a {@code LocalDate} or a {@code String}; nothing where there is none
 */
public record Row(MemberId id, Map<ListField, Object> values) {

    public Row {
        values = Map.copyOf(values);
    }
}
