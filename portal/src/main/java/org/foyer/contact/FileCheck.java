package org.foyer.contact;

import java.io.IOException;
import org.apache.tika.Tika;
import org.foyer.contact.FileRefusedException.Reason;

/** Tells by its bytes what a file is, never by its name, and takes what nobody meant to send out of pictures. */
final class FileCheck {

    private static final Tika TYPES = new Tika();

    private FileCheck() {}

    static CheckedFile of(String name, byte[] content) throws FileRefusedException {
        var shown = FileType.oneLine(name);
        if (content.length == 0) {
            throw new FileRefusedException(Reason.EMPTY, shown);
        }
        try {
            var type = OfficeDocument.isZip(content)
                    ? OfficeDocument.typeOf(content, shown)
                    : FileType.of(TYPES.detect(content))
                            .orElseThrow(() -> new FileRefusedException(Reason.TYPE, shown));
            var clean = switch (type) {
                case JPEG -> JpegNotes.removedFrom(content);
                case PNG -> PngNotes.removedFrom(content);
                default -> content;
            };
            return new CheckedFile(type.named(name), type, clean);
        } catch (IOException unreadable) {
            throw new FileRefusedException(Reason.BROKEN, shown, unreadable);
        }
    }
}
