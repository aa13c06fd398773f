package org.foyer.profile;

/** A file is not taken as a photo. */
public class PhotoRefusedException extends Exception {

    private final PhotoRefusal refusal;

    PhotoRefusedException(PhotoRefusal refusal) {
        super("Not taken as a photo: " + refusal);
        this.refusal = refusal;
    }

    PhotoRefusedException(PhotoRefusal refusal, Throwable cause) {
        super("Not taken as a photo: " + refusal, cause);
        this.refusal = refusal;
    }

    public PhotoRefusal refusal() {
        return refusal;
    }
}
