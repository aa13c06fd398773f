package org.foyer.card;

import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.Encoder;
import com.google.zxing.qrcode.encoder.QRCode;
import java.util.Map;

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

    /** The dark modules as the path of an SVG drawing in which a module is one unit, with the quiet zone around. */
    public String path() {
        var path = new StringBuilder();
        for (int y = 0; y < size(); y++) {
            for (int x = 0; x < size(); x++) {
                if (isDark(x, y)) {
                    int start = x;
                    while (x + 1 < size() && isDark(x + 1, y)) {
                        x++;
                    }
                    path.append("M%d %dh%dv1h-%dz"
                            .formatted(start + QUIET_ZONE, y + QUIET_ZONE, x - start + 1, x - start + 1));
                }
            }
        }
        return path.toString();
    }

    /** The code as an SVG drawing, black on white. */
    public String svg() {
        int side = size() + 2 * QUIET_ZONE;
        return """
                <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %d %d" shape-rendering="crispEdges">\
                <path fill="#fff" d="M0 0h%dv%dH0z"/><path fill="#000" d="%s"/></svg>""".formatted(side, side, side, side, path());
    }
}
