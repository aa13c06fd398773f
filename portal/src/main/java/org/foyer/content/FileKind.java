package org.foyer.content;

import java.util.Set;
import org.apache.tika.Tika;
import org.springframework.http.MediaType;

/**
 * What a file is, told by its bytes; its name only says which of the things that the bytes allow.
 *
 * @param mediaType what browsers are told
 * @param shown whether they may show it; all else is offered to be kept
 */
record FileKind(String mediaType, boolean shown) {

    private static final Tika TYPES = new Tika();
    private static final Set<String> SHOWN =
            Set.of("image/jpeg", "image/png", "image/webp", "image/gif", "image/svg+xml");
    private static final Set<String> SCALED = Set.of("image/jpeg", "image/png", "image/webp");

    /** Of which there are kinds that only the name tells apart. */
    private static final Set<String> NAMED = Set.of(
            "text/plain",
            "application/xml",
            "application/zip",
            "application/x-tika-ooxml",
            "application/x-tika-msoffice");

    private static final Set<String> KEPT = Set.of(
            "application/pdf",
            "application/rtf",
            "application/zip",
            "application/epub+zip",
            "application/msword",
            "application/vnd.ms-excel",
            "application/vnd.ms-powerpoint",
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
            "application/vnd.openxmlformats-officedocument.wordprocessingml.template",
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
            "application/vnd.openxmlformats-officedocument.presentationml.presentation",
            "application/vnd.oasis.opendocument.text",
            "application/vnd.oasis.opendocument.spreadsheet",
            "application/vnd.oasis.opendocument.presentation",
            "text/plain",
            "text/csv",
            "text/calendar",
            "text/vcard",
            "application/gpx+xml",
            "audio/mpeg",
            "video/mp4");

    static FileKind of(byte[] bytes, String name) {
        String detected = TYPES.detect(bytes);
        return of(NAMED.contains(detected) ? TYPES.detect(bytes, name) : detected);
    }

    /** Of a type that was told by the bytes before. */
    static FileKind of(String detected) {
        if (SHOWN.contains(detected)) {
            return new FileKind(detected, true);
        }
        return new FileKind(KEPT.contains(detected) ? detected : MediaType.APPLICATION_OCTET_STREAM_VALUE, false);
    }

    /** Whether it is a picture of dots, of which smaller ones are made. */
    boolean isScaled() {
        return SCALED.contains(mediaType);
    }
}
