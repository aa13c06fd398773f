package org.foyer.profile;

/** Why a file is not taken as a photo. */
public enum PhotoRefusal {
    /** More than 5 MB. */
    TOO_BIG,
    /** Neither JPEG nor PNG nor WebP, whatever its name says. */
    NOT_A_PHOTO,
    /** More than 50 megapixels. */
    TOO_MANY_PIXELS,
    /** Fewer than 96 pixels on a side. */
    TOO_SMALL,
    /** It begins like a photo but cannot be read to its end. */
    BROKEN;

    /** The message key behind {@code selfservice.photo.refused.}. */
    public String code() {
        return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
}
