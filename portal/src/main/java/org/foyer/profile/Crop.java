package org.foyer.profile;

/**
 * A square out of a picture that stands upright, in fractions of its width and height.
 *
 * @param left of the left edge, from 0 to 1 of the width
 * @param top of the upper edge, from 0 to 1 of the height
 * @param side from 0 to 1 of the shorter edge
 */
public record Crop(double left, double top, double side) {

    /** The largest square in the middle. */
    public static Crop middle(int width, int height) {
        double shorter = Math.min(width, height);
        return new Crop((1 - shorter / width) / 2, (1 - shorter / height) / 2, 1);
    }

    /** The same square, pushed inside where numbers from outside lie beyond the picture. */
    Square in(int width, int height) {
        int shorter = Math.min(width, height);
        int length = (int) Math.clamp(Math.round(finite(side, 1) * shorter), 1, shorter);
        int x = (int) Math.clamp(Math.round(finite(left, 0) * width), 0, width - length);
        int y = (int) Math.clamp(Math.round(finite(top, 0) * height), 0, height - length);
        return new Square(x, y, length);
    }

    private static double finite(double number, double otherwise) {
        return Double.isFinite(number) ? number : otherwise;
    }

    /** In pixels. */
    record Square(int x, int y, int length) {}
}
