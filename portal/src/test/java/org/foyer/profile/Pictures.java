package org.foyer.profile;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;

/** Draws the pictures that the tests upload. */
final class Pictures {

    private Pictures() {}

    /** Red in the upper left quarter, green right of it, blue below, white at the lower right. */
    static BufferedImage quarters(int width, int height) {
        var picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var pen = picture.createGraphics();
        Color[] colours = {Color.RED, Color.GREEN, Color.BLUE, Color.WHITE};
        for (int i = 0; i < 4; i++) {
            pen.setColor(colours[i]);
            pen.fillRect(i % 2 * width / 2, i / 2 * height / 2, width - width / 2, height - height / 2);
        }
        pen.dispose();
        return picture;
    }

    static byte[] file(BufferedImage picture, String format) {
        var bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(picture, format, bytes);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return bytes.toByteArray();
    }

    /** A JPEG with an EXIF block that says how the camera was held and, as a camera would, where. */
    static byte[] turnedJpeg(BufferedImage picture, int orientation) {
        byte[] jpeg = file(picture, "jpeg");
        byte[] make = "Secret Camera\0".getBytes(StandardCharsets.US_ASCII);
        int ifd = 8;
        int data = ifd + 2 + 2 * 12 + 4;
        var tiff = ByteBuffer.allocate(data + make.length);
        tiff.put("MM".getBytes(StandardCharsets.US_ASCII)).putShort((short) 42).putInt(ifd);
        tiff.putShort((short) 2);
        tiff.putShort((short) 0x010F).putShort((short) 2).putInt(make.length).putInt(data);
        tiff.putShort((short) 0x0112)
                .putShort((short) 3)
                .putInt(1)
                .putShort((short) orientation)
                .putShort((short) 0);
        tiff.putInt(0).put(make);
        byte[] exif = "Exif\0\0".getBytes(StandardCharsets.US_ASCII);
        var out = ByteBuffer.allocate(jpeg.length + 4 + exif.length + tiff.capacity());
        out.put(jpeg, 0, 2).putShort((short) 0xFFE1).putShort((short) (2 + exif.length + tiff.capacity()));
        out.put(exif).put(tiff.array()).put(jpeg, 2, jpeg.length - 2);
        return out.array();
    }

    /** A PNG of a few bytes that says it is huge. */
    static byte[] bomb(int width, int height) {
        var header = ByteBuffer.allocate(17);
        header.put("IHDR".getBytes(StandardCharsets.US_ASCII)).putInt(width).putInt(height);
        header.put(new byte[] {8, 2, 0, 0, 0});
        var crc = new CRC32();
        crc.update(header.array());
        var png = ByteBuffer.allocate(8 + 4 + 17 + 4);
        png.put(new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10});
        return png.putInt(13).put(header.array()).putInt((int) crc.getValue()).array();
    }

    static BufferedImage read(byte[] file) {
        try {
            return ImageIO.read(new ByteArrayInputStream(file));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
