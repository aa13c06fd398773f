package org.foyer.card;

import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.Encoder;
import com.google.zxing.qrcode.encoder.QRCode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** A QR code as a grid of modules, without its quiet zone. */
public final class QrCode {

    /** How many modules stay empty around the code (ISO/IEC 18004). */
    public static final int QUIET_ZONE = 4;

    private final QRCode code;

    private QrCode(QRCode code) {
        this.code = code;
    }

    /**
     * Makes the smallest code with error correction level M.
     *
     * @throws IllegalArgumentException when the text does not fit a code
     */
    public static QrCode of(String text) {
        try {
            return new QrCode(
                    Encoder.encode(text, ErrorCorrectionLevel.M, Map.of(EncodeHintType.CHARACTER_SET, "ISO-8859-1")));
        } catch (WriterException tooLong) {
            throw new IllegalArgumentException(
                    "The text of " + text.length() + " characters does not fit a code", tooLong);
        }
    }

    /** From 1 to 40. */
    public int version() {
        return code.getVersion().getVersionNumber();
    }

    /** Modules on one side. */
    public int size() {
        return code.getMatrix().getWidth();
    }

    public boolean isDark(int x, int y) {
        return code.getMatrix().get(x, y) == 1;
    }

    /**
     * Dark modules beside each other in one row.
     *
     * @param x of the first, from the left, without the quiet zone
     * @param y of the row, from the top
     */
    public record Run(int x, int y, int length) {}

    /** All dark modules, row by row. */
    public List<Run> runs() {
        var runs = new ArrayList<Run>();
        for (int y = 0; y < size(); y++) {
            for (int x = 0; x < size(); x++) {
                int start = x;
                while (x < size() && isDark(x, y)) {
                    x++;
                }
                if (x > start) {
                    runs.add(new Run(start, y, x - start));
                }
            }
        }
        return runs;
    }

    /** The dark modules as the path of an SVG drawing in which a module is one unit, with the quiet zone around. */
    public String path() {
        return runs().stream()
                .map(run -> "M%d %dh%dv1h-%dz"
                        .formatted(run.x() + QUIET_ZONE, run.y() + QUIET_ZONE, run.length(), run.length()))
                .collect(Collectors.joining());
    }

    /** The code as an SVG drawing, black on white. */
    public String svg() {
        int side = size() + 2 * QUIET_ZONE;
        return """
                <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %d %d" shape-rendering="crispEdges">\
                <path fill="#fff" d="M0 0h%dv%dH0z"/><path fill="#000" d="%s"/></svg>""".formatted(side, side, side, side, path());
    }
}
