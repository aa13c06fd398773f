package org.foyer.content;

import java.util.List;
import tools.jackson.databind.JsonNode;

/** Where content comes from. */
interface Delivery {

    /** Tells apart what was fetched from different places, such as the address of a system; never changes while the portal runs. */
    String source();

    /**
     * All nodes of a shelf in their order, with all their languages, not yet believed; pages from the top down, each before those
     * below it.
     *
     * @throws DeliveryException when they cannot be had whole
     */
    List<JsonNode> all(Shelf shelf);

    /**
     * The bytes of a picture or file.
     *
     * @throws org.foyer.remote.RemoteException when they cannot be had
     */
    byte[] asset(AssetReference asset);

    /**
     * A round of fetching begins: what could not be reached before is asked again.
     *
     * @param byHand whether somebody says that it is worth asking again for what was refused, too
     */
    void begin(boolean byHand);

    /** Ends all connections. */
    void close();
}
