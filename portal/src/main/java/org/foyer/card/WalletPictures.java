package org.foyer.card;

import com.github.weisj.jsvg.parser.SVGLoader;
import com.github.weisj.jsvg.view.ViewBox;
import java.awt.Color;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import javax.imageio.ImageIO;

/** The pictures that Apple asks for in each pass, drawn from the logo of the theme. */
final class WalletPictures {

    private static final Color BRAND = new Color(0x0e4a58);

    private WalletPictures() {}

    /** By file name, in the three densities. */
    static Map<String, byte[]> all() throws IOException {
        var pictures = new LinkedHashMap<String, byte[]>();
        for (int density = 1; density <= 3; density++) {
            String suffix = density == 1 ? ".png" : "@" + density + "x.png";
            pictures.put("icon" + suffix, png(29 * density, true));
            pictures.put("logo" + suffix, png(50 * density, false));
        }
        return pictures;
    }

    private static byte[] png(int side, boolean filled) throws IOException {
        var picture = new BufferedImage(side, side, BufferedImage.TYPE_INT_ARGB);
        var graphics = picture.createGraphics();
        try {
            graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
            if (filled) {
                graphics.setColor(BRAND);
                graphics.fillRect(0, 0, side, side);
            }
            var logo = new SVGLoader()
                    .load(Objects.requireNonNull(
                            WalletPictures.class.getResource("/META-INF/resources/foyer/logo-negative.svg")));
            float margin = side / 8f;
            Objects.requireNonNull(logo)
                    .render(null, graphics, new ViewBox(margin, margin, side - 2 * margin, side - 2 * margin));
        } finally {
            graphics.dispose();
        }
        var out = new ByteArrayOutputStream();
        ImageIO.write(picture, "png", out);
        return out.toByteArray();
    }
}
