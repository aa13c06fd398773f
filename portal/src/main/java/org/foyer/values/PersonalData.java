package org.foyer.values;

import java.util.List;

/** A room's part of "everything that is stored about me". Whoever calls hands it to the member and to nobody else. */
public interface PersonalData {

    /** What this room keeps about the member, in the order in which a person reads it. */
    List<Section> about(MemberId member);

    /**
     * Rows of one kind.
     *
     * @param name of the table behind it, such as {@code postal_address}; part of the documented structure
     * @param rows each a JSON object; read one after the other, so that a long history needs no memory
     */
    record Section(String name, Iterable<String> rows) {}
}
