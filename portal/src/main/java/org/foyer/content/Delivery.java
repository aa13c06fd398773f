package org.foyer.content;

import java.util.List;
import tools.jackson.databind.JsonNode;

/** Where content comes from. */
interface Delivery {

    /**
     * All nodes of a shelf in their order, with all their languages; pages from the top down, each before those below it.
     *
     * @throws org.foyer.remote.RemoteException when they cannot be had whole
     */
    List<JsonNode> all(Shelf shelf);

    /**
     * The bytes of a picture or file.
     *
     * @throws org.foyer.remote.RemoteException when they cannot be had
     */
    byte[] asset(AssetReference asset);
}
