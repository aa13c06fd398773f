package org.foyer.profile;

import com.drew.imaging.ImageMetadataReader;
import com.drew.imaging.ImageProcessingException;
import com.drew.metadata.Metadata;
import com.drew.metadata.exif.ExifIFD0Directory;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * How a stored picture has to be turned to stand upright: the orientation of EXIF 2.32, tag 0x0112.
 *
 * @param orientation 1 to 8
 */
record Turn(int orientation) {

    private static final Logger LOG = LoggerFactory.getLogger(Turn.class);

    /** What the file says; upright where it says nothing or nonsense. */
    static Turn of(byte[] file) {
        try {
            Metadata metadata = ImageMetadataReader.readMetadata(new ByteArrayInputStream(file), file.length);
            return metadata.getDirectoriesOfType(ExifIFD0Directory.class).stream()
                    .map(directory -> directory.getInteger(ExifIFD0Directory.TAG_ORIENTATION))
                    .filter(value -> value != null && value >= 1 && value <= 8)
                    .findFirst()
                    .map(Turn::new)
                    .orElse(new Turn(1));
        } catch (ImageProcessingException | IOException unreadable) {
            LOG.debug("A photo has metadata that cannot be read; it is taken as upright", unreadable);
            return new Turn(1);
        }
    }

    /** Whether width and height change places. */
    boolean swapsSides() {
        return orientation >= 5;
    }

    /** The square of the upright picture, as it lies in the stored one. */
    Crop.Square toStored(Crop.Square upright, int storedWidth, int storedHeight) {
        int x = upright.x();
        int y = upright.y();
        int right = storedWidth - upright.length();
        int bottom = storedHeight - upright.length();
        List<Integer> corner = switch (orientation) {
            case 2 -> List.of(right - x, y);
            case 3 -> List.of(right - x, bottom - y);
            case 4 -> List.of(x, bottom - y);
            case 5 -> List.of(y, x);
            case 6 -> List.of(y, bottom - x);
            case 7 -> List.of(right - y, bottom - x);
            case 8 -> List.of(right - y, x);
            default -> List.of(x, y);
        };
        return new Crop.Square(corner.get(0), corner.get(1), upright.length());
    }

    /** Draws the stored picture upright, at a size that its upright form is to have. */
    AffineTransform toUpright(BufferedImage stored, int width, int height) {
        double w = stored.getWidth();
        double h = stored.getHeight();
        var turn = switch (orientation) {
            case 2 -> new AffineTransform(-1, 0, 0, 1, w, 0);
            case 3 -> new AffineTransform(-1, 0, 0, -1, w, h);
            case 4 -> new AffineTransform(1, 0, 0, -1, 0, h);
            case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
            case 6 -> new AffineTransform(0, 1, -1, 0, h, 0);
            case 7 -> new AffineTransform(0, -1, -1, 0, h, w);
            case 8 -> new AffineTransform(0, -1, 1, 0, 0, w);
            default -> new AffineTransform();
        };
        var scale = AffineTransform.getScaleInstance(width / (swapsSides() ? h : w), height / (swapsSides() ? w : h));
        scale.concatenate(turn);
        return scale;
    }
}
