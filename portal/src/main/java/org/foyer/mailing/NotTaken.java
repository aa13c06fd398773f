package org.foyer.mailing;

/**
 * An entry that a service did not take.
 *
 * @param key what identifies the entry: an e-mail address, a token
 * @param words the reason in the service's own words
 */
public record NotTaken(String key, String words) {

    /** Nothing: key and words are personal data. */
    @Override
    public String toString() {
        return "NotTaken";
    }
}
