package org.foyer.ballot;

/** OpenSlides understood a request and said no. Its words may hold personal data, so they are not the message. */
final class RefusedByOpenSlidesException extends RuntimeException {

    private final String words;

    RefusedByOpenSlidesException(String words) {
        super("OpenSlides refuses");
        this.words = words;
    }

    /** The reason in the words of OpenSlides; never log it. */
    String words() {
        return words;
    }
}
