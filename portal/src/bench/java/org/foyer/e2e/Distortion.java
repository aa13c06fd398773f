package org.foyer.e2e;

import java.awt.Color;
import java.awt.RadialGradientPaint;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.awt.image.ConvolveOp;
import java.awt.image.Kernel;
import java.util.Arrays;
import java.util.Random;

/** What happens to a code between the card and the sensor of a phone. */
enum Distortion {
    NONE,
    BLUR_3,
    BLUR_5,
    BLUR_7,
    TILT,
    ROTATED,
    GLARE,
    DARK_MODE,
    DIM_AND_NOISY,
    FAR_AWAY;

    BufferedImage of(BufferedImage picture, Random random) {
        return switch (this) {
            case NONE -> picture;
            case BLUR_3 -> blurred(picture, 3);
            case BLUR_5 -> blurred(picture, 5);
            case BLUR_7 -> blurred(picture, 7);
            case TILT -> noisy(tilted(picture, 0.25 + random.nextDouble() * 0.15), random, 8, 1);
            case ROTATED -> drawn(picture, turned(picture, random.nextDouble() * 360));
            case GLARE -> glare(picture, random);
            case DARK_MODE -> inverted(picture);
            case DIM_AND_NOISY -> noisy(blurred(picture, 3), random, 10, 0.35);
            case FAR_AWAY -> noisy(drawn(picture, smaller(picture)), random, 4, 1);
        };
    }

    private static BufferedImage blurred(BufferedImage picture, int side) {
        float[] kernel = new float[side * side];
        Arrays.fill(kernel, 1f / kernel.length);
        return new ConvolveOp(new Kernel(side, side, kernel), ConvolveOp.EDGE_NO_OP, null).filter(picture, null);
    }

    /** As seen from the side: rows become shorter towards the top. */
    private static BufferedImage tilted(BufferedImage picture, double strength) {
        var tilted = new BufferedImage(picture.getWidth(), picture.getHeight(), picture.getType());
        var pen = tilted.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        int width = picture.getWidth();
        for (int y = 0; y < picture.getHeight(); y++) {
            double scale = 1 - strength * (1 - y / (double) picture.getHeight());
            int left = (int) (width * (1 - scale) / 2);
            pen.drawImage(picture, left, y, width - left, y + 1, 0, y, width, y + 1, null);
        }
        pen.dispose();
        return tilted;
    }

    private static AffineTransform turned(BufferedImage picture, double degrees) {
        var turn = AffineTransform.getRotateInstance(
                Math.toRadians(degrees), picture.getWidth() / 2.0, picture.getHeight() / 2.0);
        turn.translate(picture.getWidth() * 0.1, picture.getHeight() * 0.1);
        turn.scale(0.8, 0.8);
        return turn;
    }

    private static AffineTransform smaller(BufferedImage picture) {
        var small = AffineTransform.getTranslateInstance(picture.getWidth() * 0.25, picture.getHeight() * 0.25);
        small.scale(0.5, 0.5);
        return small;
    }

    private static BufferedImage drawn(BufferedImage picture, AffineTransform how) {
        var drawn = new BufferedImage(picture.getWidth(), picture.getHeight(), picture.getType());
        var pen = drawn.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        pen.setColor(Color.GRAY);
        pen.fillRect(0, 0, picture.getWidth(), picture.getHeight());
        pen.drawImage(picture, how, null);
        pen.dispose();
        return drawn;
    }

    /** A lamp on the plastic: a bright spot that hides what is below its middle. */
    private static BufferedImage glare(BufferedImage picture, Random random) {
        float x = picture.getWidth() * (0.3f + random.nextFloat() * 0.4f);
        float y = picture.getHeight() * (0.3f + random.nextFloat() * 0.4f);
        var pen = picture.createGraphics();
        pen.setPaint(new RadialGradientPaint(
                x, y, 110, new float[] {0.15f, 1}, new Color[] {Color.WHITE, new Color(255, 255, 255, 0)}));
        pen.fillRect(0, 0, picture.getWidth(), picture.getHeight());
        pen.dispose();
        return picture;
    }

    private static BufferedImage inverted(BufferedImage picture) {
        for (int y = 0; y < picture.getHeight(); y++) {
            for (int x = 0; x < picture.getWidth(); x++) {
                picture.setRGB(x, y, ~picture.getRGB(x, y) | 0xff000000);
            }
        }
        return picture;
    }

    private static BufferedImage noisy(BufferedImage picture, Random random, double noise, double light) {
        var raster = picture.getRaster();
        for (int y = 0; y < picture.getHeight(); y++) {
            for (int x = 0; x < picture.getWidth(); x++) {
                double value = raster.getSample(x, y, 0) * light + random.nextGaussian() * noise;
                raster.setSample(x, y, 0, (int) Math.max(0, Math.min(255, value)));
            }
        }
        return picture;
    }
}
