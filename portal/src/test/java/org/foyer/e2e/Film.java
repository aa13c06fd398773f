package org.foyer.e2e;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.foyer.card.QrCode;
import org.jspecify.annotations.Nullable;

/** A film of cards, held before the camera one after the other, as a file that Chromium takes for a camera (Y4M, 4:2:0). */
final class Film {

    private static final int WIDTH = 640;
    private static final int HEIGHT = 480;
    private static final int FRAMES_A_SECOND = 5;
    private static final int CARD_STAYS = 2 * FRAMES_A_SECOND;
    private static final int NOTHING_STAYS = FRAMES_A_SECOND;
    private static final Color TABLE = new Color(0x6b6458);

    private Film() {}

    /** Each code for two seconds, a little tilted, then the bare table for one. */
    static Path of(Path file, String... codes) throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        try (var out = new BufferedOutputStream(Files.newOutputStream(file))) {
            out.write("YUV4MPEG2 W%d H%d F%d:1 Ip A1:1 C420jpeg\n"
                    .formatted(WIDTH, HEIGHT, FRAMES_A_SECOND)
                    .getBytes(StandardCharsets.US_ASCII));
            for (String code : codes) {
                write(out, picture(QrCode.of(code)), CARD_STAYS);
                write(out, picture(null), NOTHING_STAYS);
            }
        }
        return file;
    }

    static BufferedImage picture(@Nullable QrCode code) {
        var picture = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_BYTE_GRAY);
        var pen = picture.createGraphics();
        pen.setColor(TABLE);
        pen.fillRect(0, 0, WIDTH, HEIGHT);
        if (code != null) {
            pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
            pen.transform(AffineTransform.getRotateInstance(Math.toRadians(-5), WIDTH / 2.0, HEIGHT / 2.0));
            card(pen, code);
        }
        pen.dispose();
        return picture;
    }

    private static void card(Graphics2D pen, QrCode code) {
        int side = code.size() + 2 * QrCode.QUIET_ZONE;
        int module = 420 / side;
        int left = (WIDTH - side * module) / 2;
        int top = (HEIGHT - side * module) / 2;
        pen.setColor(Color.WHITE);
        pen.fillRect(left, top, side * module, side * module);
        pen.setColor(Color.BLACK);
        for (int y = 0; y < code.size(); y++) {
            for (int x = 0; x < code.size(); x++) {
                if (code.isDark(x, y)) {
                    pen.fillRect(
                            left + (x + QrCode.QUIET_ZONE) * module,
                            top + (y + QrCode.QUIET_ZONE) * module,
                            module,
                            module);
                }
            }
        }
    }

    private static void write(OutputStream out, BufferedImage picture, int times) throws IOException {
        byte[] brightness = (byte[]) picture.getRaster().getDataElements(0, 0, WIDTH, HEIGHT, null);
        byte[] grey = new byte[WIDTH * HEIGHT / 2];
        Arrays.fill(grey, (byte) 128);
        for (int i = 0; i < times; i++) {
            out.write("FRAME\n".getBytes(StandardCharsets.US_ASCII));
            out.write(brightness);
            out.write(grey);
        }
    }
}
