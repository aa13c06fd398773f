package org.foyer.mailing;

/** A service understood a request and said no. Its words may hold personal data, so they are not the message. */
public final class RefusedByServiceException extends RuntimeException {

    private final String words;

    RefusedByServiceException(String service, String words) {
        super(service + " refuses");
        this.words = words;
    }

    /** The reason in the service's own words; never log it. */
    public String words() {
        return words;
    }
}
