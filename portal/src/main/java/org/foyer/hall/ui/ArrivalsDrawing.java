package org.foyer.hall.ui;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.foyer.hall.Board;

/** Draws the votes over time as steps, in SVG; all words in it are numbers and times. */
final class ArrivalsDrawing {

    private static final int TOP = 18;
    private static final int MOST_STEPS = 160;
    private static final List<Integer> MINUTES = List.of(5, 15, 30, 60, 120, 180, 360, 720);

    private final int width;
    private final int height;
    private final int right;
    private final int base;
    private final int labels;

    /** @param labels how many times of day fit below */
    private ArrivalsDrawing(int width, int height, int labels) {
        this.width = width;
        this.height = height;
        this.right = width - 60;
        this.base = height - 34;
        this.labels = labels;
    }

    static ArrivalsDrawing wide() {
        return new ArrivalsDrawing(760, 360, 7);
    }

    static ArrivalsDrawing narrow() {
        return new ArrivalsDrawing(318, 230, 3);
    }

    /**
     * The picture, without a name of its own: what it is in says the same in words.
     *
     * @param quorumWords already escaped
     */
    String draw(Board board, HallTimes times, String quorumWords, String style) {
        Instant from = from(board);
        Instant to = board.asOf();
        int top = Math.max(1, Math.max(board.counts().entitled(), board.counts().votes()));
        var path = path(board.steps(), from, to, top);
        var out = new StringBuilder("<svg class=\"foyer-hall-chart " + style + "\" viewBox=\"0 0 " + width + " "
                + height + "\" aria-hidden=\"true\">");
        out.append("<path class=\"ground\" d=\"")
                .append(path)
                .append("V")
                .append(base)
                .append("H4z\"/>");
        for (var mark : marks(from, to, times.clock().getZone())) {
            double x = x(mark, from, to);
            if (x < right - 16) {
                out.append("<text x=\"").append(n(x)).append("\" y=\"").append(height - 8);
                out.append(x < 20 ? "\">" : "\" text-anchor=\"middle\">");
                out.append(times.time(mark)).append("</text>");
            }
        }
        out.append("<path class=\"base\" d=\"M4 " + base + "H" + right + "\"/>");
        out.append("<path class=\"all\" d=\"M4 " + TOP + "H" + right + "\"/>");
        double last = y(board.counts().votes(), top);
        if (last > TOP + 24) {
            out.append("<text x=\"" + (right + 14) + "\" y=\"" + (TOP + 5) + "\">" + top + "</text>");
        }
        if (board.needed() > 0 && board.needed() <= top) {
            double y = y(board.needed(), top);
            out.append("<path class=\"quorum\" d=\"M4 " + n(y) + "H" + right + "\"/>");
            out.append("<text class=\"strong\" x=\"6\" y=\"" + n(y - 9) + "\">" + quorumWords + "</text>");
        }
        out.append("<path class=\"line\" d=\"").append(path).append("\"/>");
        Instant since = board.quorumSince();
        if (since != null && board.needed() <= top) {
            out.append("<circle class=\"reached\" cx=\"" + n(x(since, from, to)) + "\" cy=\""
                    + n(y(board.needed(), top)) + "\" r=\"6\"/>");
        }
        out.append("<circle class=\"now\" cx=\"" + right + "\" cy=\"" + n(last) + "\" r=\"7\"/>");
        out.append("<text class=\"big\" x=\"" + (right + 14) + "\" y=\"" + n(last + 7) + "\">")
                .append(board.counts().votes())
                .append("</text></svg>");
        return out.toString();
    }

    /** From the opening of the doors, or from whoever came before. */
    static Instant from(Board board) {
        Instant doors = board.assembly().doorsAt();
        Instant first =
                board.steps().isEmpty() ? doors : board.steps().getFirst().at();
        Instant from = first.isBefore(doors) ? first : doors;
        Instant latest = board.asOf().minus(Duration.ofMinutes(10));
        return from.isBefore(latest) ? from : latest;
    }

    private String path(List<Board.Point> steps, Instant from, Instant to, int top) {
        var path = new StringBuilder("M4 ").append(base);
        double before = -1;
        for (int i = 0; i < steps.size(); i++) {
            double x = x(steps.get(i).at(), from, to);
            boolean more = i + 1 < steps.size();
            // many steps within the same place are one
            if (more && x(steps.get(i + 1).at(), from, to) - before < (double) right / MOST_STEPS) {
                continue;
            }
            before = x;
            path.append("H").append(n(x)).append("V").append(n(y(steps.get(i).votes(), top)));
        }
        return path.append("H").append(right).toString();
    }

    private List<Instant> marks(Instant from, Instant to, ZoneId zone) {
        long minutes = Math.max(1, Duration.between(from, to).toMinutes());
        int each = MINUTES.stream()
                .filter(it -> minutes / it <= labels)
                .findFirst()
                .orElse(1440);
        var marks = new ArrayList<Instant>();
        ZonedDateTime at = from.atZone(zone).truncatedTo(ChronoUnit.HOURS);
        for (int i = 0; i < 2000 && !at.toInstant().isAfter(to); i++) {
            if (!at.toInstant().isBefore(from)) {
                marks.add(at.toInstant());
            }
            at = at.plusMinutes(each);
        }
        return marks;
    }

    private double x(Instant at, Instant from, Instant to) {
        double share = (double) Duration.between(from, at).toMillis()
                / Math.max(1, Duration.between(from, to).toMillis());
        return 4 + (right - 4) * Math.clamp(share, 0, 1);
    }

    private double y(int votes, int top) {
        return base - (double) (base - TOP) * votes / top;
    }

    private static String n(double number) {
        return String.format(Locale.ROOT, "%.1f", number);
    }
}
