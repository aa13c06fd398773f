package org.foyer.theme;

/** A colour in sRGB, each part from 0 to 255. */
record Colour(double red, double green, double blue) {

    static Colour hex(String text) {
        var digits = text.substring(1);
        var full = digits.length() == 3 ? digits.replaceAll("(.)", "$1$1") : digits;
        return new Colour(part(full, 0), part(full, 2), part(full, 4));
    }

    private static int part(String digits, int from) {
        return Integer.parseInt(digits, from, from + 2, 16);
    }

    /** What {@code color-mix(in srgb, this share, other)} gives; share from 0 to 1. */
    Colour mixedWith(Colour other, double share) {
        return new Colour(
                red * share + other.red * (1 - share),
                green * share + other.green * (1 - share),
                blue * share + other.blue * (1 - share));
    }

    /** Contrast as WCAG 2.2 defines it, from 1 to 21. */
    double contrastTo(Colour other) {
        var light = Math.max(luminance(), other.luminance());
        var dark = Math.min(luminance(), other.luminance());
        return (light + 0.05) / (dark + 0.05);
    }

    private double luminance() {
        return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
    }

    private static double linear(double part) {
        var share = part / 255;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }
}
