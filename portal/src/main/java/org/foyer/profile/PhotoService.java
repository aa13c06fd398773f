package org.foyer.profile;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.Semaphore;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import org.apache.commons.codec.digest.DigestUtils;
import org.foyer.access.Access;
import org.foyer.access.Permission;
import org.foyer.member.MemberPhotos;
import org.foyer.values.MemberId;
import org.springframework.stereotype.Service;

/** Makes a member's photo out of what they upload. */
@Service
public class PhotoService {

    private static final int PREVIEW = 1200;
    private static final int FULL = 512;
    private static final int THUMBNAIL = 96;
    private static final float QUALITY = 0.88f;

    private final Access access;
    private final MemberPhotos photos;

    /** A progressive JPEG of 50 megapixels takes some 300 MB to decode, whatever one wants of it. */
    private final Semaphore decoding = new Semaphore(2);

    PhotoService(Access access, MemberPhotos photos) {
        this.access = access;
        this.photos = photos;
    }

    /**
     * The whole picture as JPEG, to choose a square from.
     *
     * @throws PhotoRefusedException when it cannot be read
     */
    public byte[] preview(UploadedPhoto photo) throws PhotoRefusedException {
        decoding.acquireUninterruptibly();
        try {
            return jpeg(photo.whole(PREVIEW));
        } finally {
            decoding.release();
        }
    }

    /**
     * Makes the square the member's photo.
     *
     * @throws PhotoRefusedException when it cannot be read
     * @throws org.foyer.access.AccessRefusedException when the signed-in person may not change this member's data
     */
    public void put(MemberId member, UploadedPhoto photo, Crop crop) throws PhotoRefusedException {
        access.may(Permission.EDIT_PROFILE).of(member).orThrow();
        byte[] full;
        byte[] thumbnail;
        decoding.acquireUninterruptibly();
        try {
            full = jpeg(photo.square(crop, FULL));
            thumbnail = jpeg(photo.square(crop, THUMBNAIL));
        } finally {
            decoding.release();
        }
        photos.put(member, new MemberPhotos.NewPhoto(full, thumbnail, DigestUtils.sha256Hex(full)));
    }

    /** Removes the member's photo. */
    public void remove(MemberId member) {
        access.may(Permission.EDIT_PROFILE).of(member).orThrow();
        photos.remove(member);
    }

    private static byte[] jpeg(BufferedImage picture) {
        var writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        var bytes = new ByteArrayOutputStream();
        try (var output = new MemoryCacheImageOutputStream(bytes)) {
            writer.setOutput(output);
            ImageWriteParam how = writer.getDefaultWriteParam();
            how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            how.setCompressionQuality(QUALITY);
            writer.write(null, new IIOImage(picture, null, null), how);
        } catch (IOException e) {
            throw new UncheckedIOException("Memory does not fail to be written to.", e);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }
}
