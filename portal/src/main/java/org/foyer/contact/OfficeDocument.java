package org.foyer.contact;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.foyer.contact.FileRefusedException.Reason;
import org.jspecify.annotations.Nullable;

/**
 * What kind of document a ZIP file is: Office Open XML tells it in {@code [Content_Types].xml} (ECMA-376, part 2), OpenDocument in
 * {@code mimetype} (ODF 1.3, part 2). Documents with macros are refused, and so is every other ZIP file.
 */
final class OfficeDocument {

    private static final int MOST_ENTRIES = 5_000;
    private static final long MOST_BYTES = 300L * 1024 * 1024;
    private static final int LARGEST_DESCRIPTION = 1024 * 1024;
    private static final Map<String, FileType> MAIN_PARTS = Map.of(
            "wordprocessingml.document.main+xml", FileType.DOCX,
            "spreadsheetml.sheet.main+xml", FileType.XLSX,
            "presentationml.presentation.main+xml", FileType.PPTX);

    private OfficeDocument() {}

    static boolean isZip(byte[] content) {
        return content.length > 4 && content[0] == 'P' && content[1] == 'K' && content[2] == 3 && content[3] == 4;
    }

    static FileType typeOf(byte[] content, String shown) throws IOException, FileRefusedException {
        @Nullable FileType found = null;
        int entries = 0;
        long read = 0;
        try (var zip = new ZipInputStream(new ByteArrayInputStream(content))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                var name = entry.getName().toLowerCase(Locale.ROOT);
                if (isMacro(name)) {
                    throw new FileRefusedException(Reason.MACROS, shown);
                }
                switch (name) {
                    case "[content_types].xml" -> found = ofOpenXml(start(zip), shown);
                    case "mimetype" -> found = FileType.of(start(zip).strip()).orElseThrow(() -> wrong(shown));
                    default -> {}
                }
                read += rest(zip, MOST_BYTES - read);
                if (++entries > MOST_ENTRIES || read >= MOST_BYTES) {
                    throw new FileRefusedException(Reason.BROKEN, shown);
                }
            }
        } catch (IllegalArgumentException unreadableName) {
            throw new IOException(unreadableName);
        }
        if (found == null) {
            throw wrong(shown);
        }
        return found;
    }

    private static FileRefusedException wrong(String shown) {
        return new FileRefusedException(Reason.TYPE, shown);
    }

    private static boolean isMacro(String entry) {
        return entry.endsWith("vbaproject.bin") || entry.startsWith("basic/") || entry.startsWith("scripts/");
    }

    private static FileType ofOpenXml(String types, String shown) throws FileRefusedException {
        if (types.toLowerCase(Locale.ROOT).contains("macroenabled")) {
            throw new FileRefusedException(Reason.MACROS, shown);
        }
        return MAIN_PARTS.entrySet().stream()
                .filter(part -> types.contains(part.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElseThrow(() -> wrong(shown));
    }

    private static String start(InputStream entry) throws IOException {
        return new String(entry.readNBytes(LARGEST_DESCRIPTION), StandardCharsets.UTF_8);
    }

    /** Reads on to the end of the entry, or until there is more than any document holds. */
    private static long rest(InputStream entry, long most) throws IOException {
        var buffer = new byte[64 * 1024];
        long read = 0;
        for (int count = entry.read(buffer); count >= 0 && read < most; count = entry.read(buffer)) {
            read += count;
        }
        return read;
    }
}
