package org.foyer.card;

import java.time.Duration;
import java.time.MonthDay;
import java.util.Set;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Membership cards ({@code foyer.card.*}, see docs/operators/cards.md).
 *
 * @param verifyUrl what the code begins with, such as {@code https://portal.example.org/v/}; empty means the portal's own
 *     address; only upper and lower case may not matter in it, as codes are written in capitals
 * @param periodEnd the last day of a card's year, such as {@code --12-31}
 * @param ahead from how long before the end of the period cards are good until the end of the next one
 * @param dues whether a card needs paid dues
 * @param duesGrace how long after the day until which dues are paid, or after the start of a membership, a card stays good
 * @param fresh how long the code that the phone shows is good
 * @param status the status list
 * @param print what stands on printed cards
 */
@ConfigurationProperties("foyer.card")
record CardProperties(
        @DefaultValue("") String verifyUrl,
        @DefaultValue("--12-31") MonthDay periodEnd,
        @DefaultValue("45d") Duration ahead,
        @DefaultValue("IGNORED") Dues dues,
        @DefaultValue("90d") Duration duesGrace,
        @DefaultValue("5m") Duration fresh,
        @DefaultValue Keys keys,
        @DefaultValue Status status,
        @DefaultValue Print print) {

    /** Whether the dues count. */
    enum Dues {
        IGNORED,
        REQUIRED
    }

    /**
     * Where the keys come from: one of the first three.
     *
     * @param set a JWK set with private keys, as text, for an environment variable
     * @param file a file with a JWK set
     * @param store a PKCS#12 keystore; its aliases are free, its entries EC keys on P-256
     * @param storePassword of the keystore and of its entries
     * @param signing the {@code kid} of the key that signs; empty means the first with a private part
     * @param dropped the {@code kid} of keys that are no longer believed, whatever they signed
     * @param make whether a file that is missing is made with a new key; for trying out
     */
    record Keys(
            @DefaultValue("") String set,
            @DefaultValue("") String file,
            @DefaultValue("") String store,
            @DefaultValue("") String storePassword,
            @DefaultValue("") String signing,
            @DefaultValue Set<String> dropped,
            @DefaultValue("false") boolean make) {}

    /**
     * @param ttl after what time whoever keeps a copy should fetch the list again
     * @param expires for how long a copy may be used at most
     */
    record Status(
            @DefaultValue("15m") Duration ttl,
            @DefaultValue("14d") Duration expires) {}

    /**
     * @param emergency numbers to call in an emergency, such as {@code 1414 · 112}
     * @param returnTo where a found card goes, such as {@code Alpenclub Firn, Postfach, 3000 Bern}; empty means the e-mail of the
     *     office
     * @param kept how many days printed files are kept for the office
     * @param largest how many people one batch holds at most
     */
    record Print(
            @DefaultValue("112") String emergency,
            @DefaultValue("") String returnTo,
            @DefaultValue("30") int kept,
            @DefaultValue("20000") int largest) {}
}
