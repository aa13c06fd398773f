package org.foyer.contact;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What may go with a message. All of it opens without running anything. */
enum FileType {
    PDF("application/pdf", "pdf"),
    JPEG("image/jpeg", "jpg", "jpeg"),
    PNG("image/png", "png"),
    TEXT("text/plain", "txt", "csv", "md"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx"),
    PPTX("application/vnd.openxmlformats-officedocument.presentationml.presentation", "pptx"),
    ODT("application/vnd.oasis.opendocument.text", "odt"),
    ODS("application/vnd.oasis.opendocument.spreadsheet", "ods"),
    ODP("application/vnd.oasis.opendocument.presentation", "odp");

    private static final int LONGEST_NAME = 80;

    private final String mediaType;
    private final List<String> endings;

    FileType(String mediaType, String... endings) {
        this.mediaType = mediaType;
        this.endings = List.of(endings);
    }

    static Optional<FileType> of(String mediaType) {
        return Arrays.stream(values())
                .filter(type -> type.mediaType.equals(mediaType))
                .findFirst();
    }

    String mediaType() {
        return mediaType;
    }

    /** The endings of names that are offered for choosing. */
    List<String> endings() {
        return endings;
    }

    /** The name without anything that leads elsewhere or hides, with an ending that says what the file is. */
    String named(String name) {
        var line = oneLine(name);
        int dot = line.lastIndexOf('.');
        var ending = dot < 0 ? "" : line.substring(dot + 1).toLowerCase(Locale.ROOT);
        var known = endings.contains(ending);
        var stem = known ? line.substring(0, dot) : line;
        var kept = stem.substring(0, Math.min(stem.length(), LONGEST_NAME)).strip();
        return (kept.isEmpty() ? "1" : kept) + "." + (known ? ending : endings.getFirst());
    }

    /** What somebody called a file, for showing it: its last part, without signs that nobody sees. */
    static String oneLine(String name) {
        var line = name.replaceAll("[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}\\s]+", " ").strip();
        var last = line.substring(Math.max(line.lastIndexOf('/'), line.lastIndexOf('\\')) + 1);
        return last.substring(Math.max(0, last.length() - 2 * LONGEST_NAME));
    }
}
