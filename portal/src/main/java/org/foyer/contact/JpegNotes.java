package org.foyer.contact;

import com.drew.imaging.jpeg.JpegMetadataReader;
import com.drew.imaging.jpeg.JpegProcessingException;
import com.drew.metadata.exif.ExifDirectoryBase;
import com.drew.metadata.exif.ExifIFD0Directory;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/**
 * What a JPEG file says besides its picture (ITU-T T.81, annex B): where and when it was taken and by which camera, further pictures
 * and films behind it. All of it goes; the picture itself is not touched, and the way it is turned stays.
 */
final class JpegNotes {

    private static final int APP0 = 0xE0;
    private static final int APP1 = 0xE1;
    private static final int APP2 = 0xE2;
    private static final int APP14 = 0xEE;
    private static final int APP15 = 0xEF;
    private static final int COMMENT = 0xFE;
    private static final int SCAN = 0xDA;
    private static final int END = 0xD9;

    private final byte[] file;
    private final ByteArrayOutputStream kept;
    private int at = 2;

    private JpegNotes(byte[] file) {
        this.file = file;
        this.kept = new ByteArrayOutputStream(file.length);
    }

    static byte[] removedFrom(byte[] file) throws IOException {
        return new JpegNotes(file).picture();
    }

    private byte[] picture() throws IOException {
        kept.write(file, 0, 2);
        kept.write(turn(orientation()));
        for (int marker = marker(); marker != END; marker = marker()) {
            segment(marker);
            if (marker == SCAN) {
                scan();
            }
        }
        kept.write(0xFF);
        kept.write(END);
        return kept.toByteArray();
    }

    /** The next marker; bytes of 0xFF may stand before it. */
    private int marker() throws IOException {
        if (at(at) != 0xFF) {
            throw new IOException("No marker where one has to be");
        }
        while (at(at) == 0xFF) {
            at++;
        }
        return at(at++);
    }

    private void segment(int marker) throws IOException {
        int length = at(at) << 8 | at(at + 1);
        if (length < 2 || at + length > file.length) {
            throw new IOException("A segment runs past the end");
        }
        if (belongsToThePicture(marker)) {
            kept.write(0xFF);
            kept.write(marker);
            kept.write(file, at, length);
        }
        at += length;
    }

    private boolean belongsToThePicture(int marker) {
        return switch (marker) {
            case APP0 -> begins("JFIF\0");
            case APP2 -> begins("ICC_PROFILE\0");
            case APP14 -> begins("Adobe");
            case COMMENT -> false;
            default -> marker < APP1 || marker > APP15;
        };
    }

    private boolean begins(String words) {
        var start = words.getBytes(StandardCharsets.US_ASCII);
        for (int index = 0; index < start.length; index++) {
            if (at + 2 + index >= file.length || file[at + 2 + index] != start[index]) {
                return false;
            }
        }
        return true;
    }

    /** The pixels, up to the next marker that is not one of theirs. */
    private void scan() throws IOException {
        int from = at;
        while (!(at(at) == 0xFF && at(at + 1) != 0 && (at(at + 1) < 0xD0 || at(at + 1) > 0xD7))) {
            at++;
        }
        kept.write(file, from, at - from);
    }

    private int at(int index) throws IOException {
        if (index >= file.length) {
            throw new IOException("The picture breaks off");
        }
        return file[index] & 0xFF;
    }

    private int orientation() throws IOException {
        try {
            var exif = JpegMetadataReader.readMetadata(new ByteArrayInputStream(file))
                    .getFirstDirectoryOfType(ExifIFD0Directory.class);
            var turned = exif == null ? null : exif.getInteger(ExifDirectoryBase.TAG_ORIENTATION);
            return turned == null || turned < 1 || turned > 8 ? 1 : turned;
        } catch (JpegProcessingException unreadable) {
            throw new IOException(unreadable);
        }
    }

    /** The smallest Exif segment: one directory with the orientation alone. */
    private static byte[] turn(int orientation) {
        return orientation == 1
                ? new byte[0]
                : new byte[] {
                    (byte) 0xFF,
                    (byte) APP1,
                    0,
                    34,
                    'E',
                    'x',
                    'i',
                    'f',
                    0,
                    0,
                    'M',
                    'M',
                    0,
                    42,
                    0,
                    0,
                    0,
                    8,
                    0,
                    1,
                    1,
                    0x12,
                    0,
                    3,
                    0,
                    0,
                    0,
                    1,
                    0,
                    (byte) orientation,
                    0,
                    0,
                    0,
                    0,
                    0,
                    0
                };
    }
}
