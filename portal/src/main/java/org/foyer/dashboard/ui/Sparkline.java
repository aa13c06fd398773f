package org.foyer.dashboard.ui;

import java.util.List;
import java.util.Locale;
import org.foyer.dashboard.Growth.Point;

/** Draws numbers over time as a small line without axes; what it is in says the same in words. */
final class Sparkline {

    private static final int WIDTH = 240;
    private static final int HEIGHT = 56;
    private static final int EDGE = 5;

    private Sparkline() {}

    /** An SVG picture; it holds numbers only. */
    static String svg(List<Point> points) {
        int lowest = points.stream().mapToInt(Point::members).min().orElse(0);
        int highest = points.stream().mapToInt(Point::members).max().orElse(0);
        var line = new StringBuilder();
        double x = EDGE;
        double y = HEIGHT / 2.0;
        for (int i = 0; i < points.size(); i++) {
            x = EDGE + i * (WIDTH - 2.0 * EDGE) / Math.max(1, points.size() - 1);
            if (highest > lowest) {
                y = HEIGHT - EDGE - (points.get(i).members() - lowest) * (HEIGHT - 2.0 * EDGE) / (highest - lowest);
            }
            line.append(i == 0 ? "M" : "L").append(number(x)).append(' ').append(number(y));
        }
        String ground = line + "V" + HEIGHT + "H" + EDGE + "z";
        return """
                <svg viewBox="0 0 %d %d" aria-hidden="true"><path class="ground" d="%s"/><path class="line" d="%s"/>\
                <circle cx="%s" cy="%s" r="4"/></svg>""".formatted(WIDTH, HEIGHT, ground, line, number(x), number(y));
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }
}
