package org.foyer.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UploadedPhotoTest {

    /** 100 by 100 pixels of one colour, written by libwebp. */
    private static final byte[] WEBP =
            Base64.getDecoder().decode("UklGRlIAAABXRUJQVlA4IEYAAABQBQCdASpkAGQAPpFIoUwlpCMiIAgAsBIJaQAAAAA=");

    @ParameterizedTest
    @CsvSource({
        "1, RED, GREEN, BLUE",
        "2, GREEN, RED, WHITE",
        "3, WHITE, BLUE, GREEN",
        "4, BLUE, WHITE, RED",
        "5, RED, BLUE, GREEN",
        "6, BLUE, RED, WHITE",
        "7, WHITE, GREEN, BLUE",
        "8, GREEN, WHITE, RED"
    })
    void standsUprightHoweverTheCameraWasHeld(int orientation, String upperLeft, String upperRight, String lowerLeft)
            throws Exception {
        var photo = UploadedPhoto.of(Pictures.turnedJpeg(Pictures.quarters(400, 200), orientation));
        assertThat(photo.width()).isEqualTo(orientation >= 5 ? 200 : 400);
        BufferedImage whole = photo.whole(400);
        int w = whole.getWidth();
        int h = whole.getHeight();
        assertThat(colour(whole, w / 8, h / 8)).isEqualTo(upperLeft);
        assertThat(colour(whole, w - w / 8, h / 8)).isEqualTo(upperRight);
        assertThat(colour(whole, w / 8, h - h / 8)).isEqualTo(lowerLeft);

        BufferedImage corner = photo.square(new Crop(0, 0, 0.25), 96);
        assertThat(colour(corner, 48, 48))
                .as("the corner that the member chose")
                .isEqualTo(upperLeft);
        BufferedImage last = photo.square(new Crop(1, 0, 0.25), 96);
        assertThat(colour(last, 48, 48)).isEqualTo(upperRight);
    }

    @ParameterizedTest
    @ValueSource(strings = {"jpeg", "png"})
    void readsWhatCamerasAndScreensWrite(String format) throws Exception {
        var photo = UploadedPhoto.of(Pictures.file(Pictures.quarters(1200, 800), format));
        assertThat(photo.square(Crop.middle(1200, 800), 512).getWidth()).isEqualTo(512);
    }

    @Test
    void drawsWhatIsTransparentOnWhite() throws Exception {
        var clear = new BufferedImage(200, 200, BufferedImage.TYPE_INT_ARGB);
        var photo = UploadedPhoto.of(Pictures.file(clear, "png"));
        assertThat(colour(photo.square(new Crop(0, 0, 1), 96), 40, 40)).isEqualTo("WHITE");
    }

    @Test
    void refusesAPictureOfTooManyPixelsBeforeDecodingIt() {
        assertRefused(Pictures.bomb(60_000, 60_000), PhotoRefusal.TOO_MANY_PIXELS);
        assertRefused(Pictures.bomb(Integer.MAX_VALUE, Integer.MAX_VALUE), PhotoRefusal.TOO_MANY_PIXELS);
    }

    @Test
    void refusesWhatIsNoPhotoWhateverItIsCalled() {
        assertRefused("<html><script>alert(1)</script>".getBytes(StandardCharsets.UTF_8), PhotoRefusal.NOT_A_PHOTO);
        assertRefused(
                "<svg xmlns=\"http://www.w3.org/2000/svg\"/>".getBytes(StandardCharsets.UTF_8),
                PhotoRefusal.NOT_A_PHOTO);
        assertRefused(Pictures.file(Pictures.quarters(200, 200), "gif"), PhotoRefusal.NOT_A_PHOTO);
        assertRefused(new byte[0], PhotoRefusal.NOT_A_PHOTO);
    }

    @Test
    void refusesAFileThatIsTooBigOrAPictureThatIsTooSmall() {
        assertRefused(new byte[UploadedPhoto.LARGEST + 1], PhotoRefusal.TOO_BIG);
        assertRefused(Pictures.file(Pictures.quarters(95, 300), "png"), PhotoRefusal.TOO_SMALL);
    }

    @Test
    void saysSoWhenAFileBreaksOff() throws Exception {
        byte[] png = Pictures.file(Pictures.quarters(600, 600), "png");
        var photo = UploadedPhoto.of(Arrays.copyOf(png, png.length / 2));
        assertThatThrownBy(() -> photo.whole(600))
                .isInstanceOfSatisfying(
                        PhotoRefusedException.class,
                        e -> assertThat(e.refusal()).isEqualTo(PhotoRefusal.BROKEN));
    }

    @Test
    void pushesASquareInsideThatLiesBeyondThePicture() throws Exception {
        var photo = UploadedPhoto.of(Pictures.file(Pictures.quarters(300, 200), "png"));
        for (Crop crop : new Crop[] {
            new Crop(-5, 9, 40),
            new Crop(Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY),
            new Crop(0, 0, 0)
        }) {
            assertThat(photo.square(crop, 96).getWidth()).isEqualTo(96);
        }
    }

    private static void assertRefused(byte[] file, PhotoRefusal why) {
        assertThatThrownBy(() -> UploadedPhoto.of(file))
                .isInstanceOfSatisfying(
                        PhotoRefusedException.class,
                        e -> assertThat(e.refusal()).isEqualTo(why));
    }

    private static String colour(BufferedImage picture, int x, int y) {
        var colour = new Color(picture.getRGB(x, y));
        boolean red = colour.getRed() > 128;
        boolean green = colour.getGreen() > 128;
        boolean blue = colour.getBlue() > 128;
        if (red && green && blue) {
            return "WHITE";
        }
        return red ? "RED" : green ? "GREEN" : blue ? "BLUE" : "BLACK";
    }
}
