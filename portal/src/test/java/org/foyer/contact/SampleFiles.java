package org.foyer.contact;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;

/** Small files of many kinds, with what cameras and people leave in them. */
final class SampleFiles {

    static final String SECRET = "Waldweg 7, 46.94N";
    static final byte[] PDF = ascii("%PDF-1.7\n1 0 obj<<>>endobj\ntrailer<<>>\n%%EOF\n");

    private SampleFiles() {}

    static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    /** A photo taken on its side, with its place in Exif, in a comment, and behind the end of the picture. */
    static byte[] jpeg() {
        var plain = picture("jpg");
        var exif = new ByteArrayOutputStream();
        exif.writeBytes(ascii("Exif\0\0MM\0*"));
        var secret = ascii(SECRET + '\0');
        exif.writeBytes(ByteBuffer.allocate(4 + 2 + 12 + 12 + 4)
                .putInt(8)
                .putShort((short) 2)
                .putShort((short) 0x010F)
                .putShort((short) 2)
                .putInt(secret.length)
                .putInt(38)
                .putShort((short) 0x0112)
                .putShort((short) 3)
                .putInt(1)
                .putShort((short) 6)
                .putShort((short) 0)
                .putInt(0)
                .array());
        exif.writeBytes(secret);
        var file = new ByteArrayOutputStream();
        file.write(plain, 0, 2);
        segment(file, 0xE1, exif.toByteArray());
        segment(file, 0xE1, ascii("http://ns.adobe.com/xap/1.0/\0" + SECRET));
        segment(file, 0xFE, ascii(SECRET));
        file.write(plain, 2, plain.length - 2);
        file.writeBytes(ascii(SECRET));
        return file.toByteArray();
    }

    private static void segment(ByteArrayOutputStream file, int marker, byte[] content) {
        file.write(0xFF);
        file.write(marker);
        file.write(content.length + 2 >> 8);
        file.write(content.length + 2);
        file.writeBytes(content);
    }

    /** A picture with words in it and behind it. */
    static byte[] png() {
        var plain = picture("png");
        var words = ascii("tEXtComment\0" + SECRET);
        var sum = new CRC32();
        sum.update(words);
        var file = new ByteArrayOutputStream();
        file.write(plain, 0, 33);
        file.writeBytes(ByteBuffer.allocate(4).putInt(words.length - 4).array());
        file.writeBytes(words);
        file.writeBytes(ByteBuffer.allocate(4).putInt((int) sum.getValue()).array());
        file.write(plain, 33, plain.length - 33);
        file.writeBytes(ascii(SECRET));
        return file.toByteArray();
    }

    static BufferedImage drawn() {
        var picture = new BufferedImage(64, 32, BufferedImage.TYPE_INT_RGB);
        var pen = picture.createGraphics();
        pen.setColor(new Color(0x0E4A58));
        pen.fillRect(0, 0, 32, 32);
        pen.dispose();
        return picture;
    }

    static byte[] picture(String format) {
        var bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(drawn(), format, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** A ZIP file of names and contents, one after the other. */
    static byte[] zip(String... namesAndContents) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (int index = 0; index < namesAndContents.length; index += 2) {
                zip.putNextEntry(new ZipEntry(namesAndContents[index]));
                zip.write(namesAndContents[index + 1].getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    static byte[] docx(String... further) {
        var all = new String[further.length + 4];
        all[0] = "[Content_Types].xml";
        all[1] = "<Types><Override ContentType=\"application/vnd.openxmlformats-officedocument."
                + "wordprocessingml.document.main+xml\"/></Types>";
        all[2] = "word/document.xml";
        all[3] = "<w:document/>";
        System.arraycopy(further, 0, all, 4, further.length);
        return zip(all);
    }
}
