package org.foyer.profile;

import static org.foyer.profile.PhotoRefusal.BROKEN;
import static org.foyer.profile.PhotoRefusal.NOT_A_PHOTO;
import static org.foyer.profile.PhotoRefusal.TOO_BIG;
import static org.foyer.profile.PhotoRefusal.TOO_MANY_PIXELS;
import static org.foyer.profile.PhotoRefusal.TOO_SMALL;

import com.drew.imaging.FileType;
import com.drew.imaging.FileTypeDetector;
import java.awt.Color;
import java.awt.Rectangle;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Iterator;
import java.util.Map;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.MemoryCacheImageInputStream;

/**
 * A file that somebody uploaded as their photo. What it is is told by its content, never by its name; its pixels are
 * counted before any of them is decoded, and only as many are decoded as are needed.
 */
public final class UploadedPhoto {

    /** In bytes. */
    public static final int LARGEST = 5 * 1024 * 1024;

    private static final long MOST_PIXELS = 50_000_000;
    private static final int FEWEST_ON_A_SIDE = 96;
    private static final Map<FileType, String> FORMATS =
            Map.of(FileType.Jpeg, "jpeg", FileType.Png, "png", FileType.WebP, "webp");

    private final byte[] file;
    private final String format;
    private final Turn turn;
    private final int width;
    private final int height;

    private UploadedPhoto(byte[] file, String format, int width, int height) {
        this.file = file;
        this.format = format;
        this.turn = Turn.of(file);
        this.width = width;
        this.height = height;
    }

    /**
     * Looks at a file without decoding it.
     *
     * @throws PhotoRefusedException when it is no photo that is taken
     */
    public static UploadedPhoto of(byte[] file) throws PhotoRefusedException {
        if (file.length > LARGEST) {
            throw new PhotoRefusedException(TOO_BIG);
        }
        try {
            String format = FORMATS.get(FileTypeDetector.detectFileType(new ByteArrayInputStream(file)));
            if (format == null) {
                throw new PhotoRefusedException(NOT_A_PHOTO);
            }
            return reading(file, format, reader -> measured(file, format, reader.getWidth(0), reader.getHeight(0)));
        } catch (IOException | RuntimeException unreadable) {
            throw new PhotoRefusedException(BROKEN, unreadable);
        }
    }

    private static UploadedPhoto measured(byte[] file, String format, int width, int height)
            throws PhotoRefusedException {
        if ((long) width * height > MOST_PIXELS) {
            throw new PhotoRefusedException(TOO_MANY_PIXELS);
        }
        if (Math.min(width, height) < FEWEST_ON_A_SIDE) {
            throw new PhotoRefusedException(TOO_SMALL);
        }
        return new UploadedPhoto(file, format, width, height);
    }

    /** The width of the upright picture, in pixels. */
    public int width() {
        return turn.swapsSides() ? height : width;
    }

    /** The height of the upright picture, in pixels. */
    public int height() {
        return turn.swapsSides() ? width : height;
    }

    /** The whole picture, upright, its longer edge at most so many pixels. */
    BufferedImage whole(int longest) throws PhotoRefusedException {
        double scale = Math.min(1, (double) longest / Math.max(width, height));
        return draw(new Rectangle(0, 0, width, height), (int) Math.max(1, Math.round(width() * scale)), (int)
                Math.max(1, Math.round(height() * scale)));
    }

    /** A square out of the upright picture, at so many pixels a side. */
    BufferedImage square(Crop crop, int side) throws PhotoRefusedException {
        Crop.Square stored = turn.toStored(crop.in(width(), height()), width, height);
        return draw(new Rectangle(stored.x(), stored.y(), stored.length(), stored.length()), side, side);
    }

    private BufferedImage draw(Rectangle region, int toWidth, int toHeight) throws PhotoRefusedException {
        try {
            BufferedImage decoded = reading(file, format, reader -> {
                int enough = 2 * Math.max(toWidth, toHeight);
                int step = Math.max(1, Math.max(region.width, region.height) / enough);
                var wanted = reader.getDefaultReadParam();
                wanted.setSourceRegion(region);
                wanted.setSourceSubsampling(step, step, 0, 0);
                return reader.read(0, wanted);
            });
            return upright(decoded, toWidth, toHeight);
        } catch (IOException | RuntimeException unreadable) {
            throw new PhotoRefusedException(BROKEN, unreadable);
        }
    }

    /** On white, in sRGB, and with nothing of the file left but its pixels. */
    private BufferedImage upright(BufferedImage decoded, int toWidth, int toHeight) {
        var picture = new BufferedImage(toWidth, toHeight, BufferedImage.TYPE_INT_RGB);
        var pen = picture.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, toWidth, toHeight);
        pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        pen.setRenderingHint(RenderingHints.KEY_RENDERING, RenderingHints.VALUE_RENDER_QUALITY);
        pen.drawImage(decoded, turn.toUpright(decoded, toWidth, toHeight), null);
        pen.dispose();
        return picture;
    }

    private static <T> T reading(byte[] file, String format, Work<T> work) throws IOException, PhotoRefusedException {
        Iterator<ImageReader> readers = ImageIO.getImageReadersByFormatName(format);
        if (!readers.hasNext()) {
            throw new PhotoRefusedException(NOT_A_PHOTO);
        }
        ImageReader reader = readers.next();
        try (var input = new MemoryCacheImageInputStream(new ByteArrayInputStream(file))) {
            reader.setInput(input, true, true);
            return work.with(reader);
        } finally {
            reader.dispose();
        }
    }

    private interface Work<T> {
        T with(ImageReader reader) throws IOException, PhotoRefusedException;
    }
}
