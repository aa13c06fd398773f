package org.foyer.content;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Iterator;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.MemoryCacheImageInputStream;
import net.coobird.thumbnailator.Thumbnails;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;

/** Makes smaller pictures, upright and with nothing in them but their dots. Dots are counted before any of them is decoded. */
@Component
class Pictures {

    private static final Logger LOG = LoggerFactory.getLogger(Pictures.class);
    private static final long MOST_DOTS = 40_000_000;
    private static final double QUALITY = 0.85;

    /** A picture of the greatest size takes some 160 MB to decode. */
    private final Semaphore decoding = new Semaphore(2);

    /** A picture that was made smaller. */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    record Smaller(String mediaType, byte[] bytes) {}

    /** The picture at a width; empty where it is no wider anyway, where it has too many dots, and where it cannot be read. */
    Optional<Smaller> scaled(byte[] picture, int width) {
        decoding.acquireUninterruptibly();
        try {
            var size = Size.of(picture);
            if (size.dots() > MOST_DOTS || Math.max(size.width(), size.height()) <= width) {
                return Optional.empty();
            }
            var whole = Thumbnails.of(new ByteArrayInputStream(picture))
                    .width(width)
                    .asBufferedImage();
            boolean opaque = !whole.getColorModel().hasAlpha();
            var out = new ByteArrayOutputStream();
            Thumbnails.of(whole)
                    .scale(1)
                    .outputFormat(opaque ? "jpg" : "png")
                    .outputQuality(QUALITY)
                    .toOutputStream(out);
            return Optional.of(new Smaller(
                            opaque ? MediaType.IMAGE_JPEG_VALUE : MediaType.IMAGE_PNG_VALUE, out.toByteArray()))
                    .filter(smaller -> smaller.bytes().length < picture.length);
        } catch (IOException | RuntimeException unreadable) {
            LOG.info("A picture of {} bytes cannot be made smaller; it is given as it is", picture.length, unreadable);
            return Optional.empty();
        } finally {
            decoding.release();
        }
    }

    private record Size(int width, int height) {

        long dots() {
            return (long) width * height;
        }

        static Size of(byte[] picture) throws IOException {
            try (var input = new MemoryCacheImageInputStream(new ByteArrayInputStream(picture))) {
                Iterator<ImageReader> readers = ImageIO.getImageReaders(input);
                if (!readers.hasNext()) {
                    throw new IOException("No reader for this kind of picture");
                }
                ImageReader reader = readers.next();
                try {
                    reader.setInput(input, true, true);
                    return new Size(reader.getWidth(0), reader.getHeight(0));
                } finally {
                    reader.dispose();
                }
            }
        }
    }
}
