package org.foyer.assembly;

import java.awt.Color;
import java.util.Arrays;
import java.util.List;
import org.foyer.card.CodeInPdf;
import org.foyer.card.QrCode;
import org.foyer.sheet.PdfFonts;
import org.openpdf.text.Phrase;
import org.openpdf.text.pdf.ColumnText;
import org.openpdf.text.pdf.PdfContentByte;

/** Draws one badge. All measures in points, 72 an inch. Whatever the length of a name, it is written smaller rather than cut. */
final class BadgeDrawing {

    static final float MILLIMETRE = 72 / 25.4f;

    static final Color INK = new Color(0x191d1c);
    private static final Color QUIET = new Color(0x525752);
    private static final float PAD = 4 * MILLIMETRE;
    private static final float CODE = 26 * MILLIMETRE;
    private static final float BAND = 9 * MILLIMETRE;
    private static final float NAME = 24;
    private static final float SMALLEST = 5.5f;

    private final PdfContentByte canvas;
    private final PdfFonts fonts;
    private final float width;
    private final float height;

    BadgeDrawing(PdfContentByte canvas, PdfFonts fonts, BadgePaper paper) {
        this.canvas = canvas;
        this.fonts = fonts;
        this.width = paper.width() * MILLIMETRE;
        this.height = paper.height() * MILLIMETRE;
    }

    /** Draws with the lower left corner at the point: beside the code where there is room, else above it. */
    void draw(Badge badge, float x, float y) {
        role(badge, x, y);
        boolean beside = width > height;
        float words = beside ? width - 2 * PAD - CODE : width - 2 * PAD;
        float floor = y + BAND + (beside ? PAD / 2 : CODE + PAD / 2);
        code(
                badge.ticket(),
                beside ? x + width - PAD / 2 - CODE : x + (width - CODE) / 2,
                beside ? y + BAND + (height - BAND - CODE) / 2 : y + BAND + PAD / 4,
                CODE);
        float top = y + height - PAD * 0.75f;
        float room = top - floor;
        float size = NAME;
        while (size > SMALLEST && (height(badge, size, words) > room || isTorn(badge.name(), size, words))) {
            size -= 0.5f;
        }
        float at = top;
        for (Line line : lines(badge, size)) {
            at = write(line, x + PAD, at, words) - line.leading() * 0.25f;
        }
    }

    private record Line(Phrase words, float leading) {}

    private List<Line> lines(Badge badge, float size) {
        float small = Math.clamp(size * 0.5f, SMALLEST, 8);
        float detail = Math.clamp(size * 0.6f, SMALLEST, 11);
        return List.of(
                new Line(fonts.regular(badge.assembly(), small, QUIET), small * 1.25f),
                new Line(fonts.strong(badge.name(), size, INK), size * 1.12f),
                new Line(fonts.regular(badge.detail(), detail, INK), detail * 1.25f));
    }

    private float height(Badge badge, float size, float words) {
        float sum = 0;
        for (Line line : lines(badge, size)) {
            sum += height(line, words) + line.leading() * 0.25f;
        }
        return sum;
    }

    /** Whether a single word is wider than its line, so that it would be broken within. */
    private boolean isTorn(String name, float size, float words) {
        return Arrays.stream(name.split("[\\s-]+"))
                .anyMatch(word -> ColumnText.getWidth(fonts.strong(word + "-", size, INK)) > words);
    }

    private static float height(Line line, float words) {
        var column = new ColumnText(null);
        column.setSimpleColumn(line.words(), 0, -2000, words, 0, line.leading(), 0);
        column.go(true);
        return -column.getYLine();
    }

    private float write(Line line, float x, float top, float words) {
        var column = new ColumnText(canvas);
        column.setSimpleColumn(line.words(), x, 0, x + words, top, line.leading(), 0);
        column.go();
        return column.getYLine();
    }

    /** What the person is in the room, dark for whoever votes and framed for others: to be told apart without colours. */
    private void role(Badge badge, float x, float y) {
        canvas.saveState();
        if (badge.votes()) {
            canvas.setColorFill(INK);
            canvas.rectangle(x, y, width, BAND);
            canvas.fill();
        } else {
            canvas.setColorStroke(INK);
            canvas.setLineWidth(0.75f);
            canvas.moveTo(x + PAD, y + BAND);
            canvas.lineTo(x + width - PAD, y + BAND);
            canvas.stroke();
        }
        canvas.restoreState();
        Color colour = badge.votes() ? Color.WHITE : INK;
        float size = 12;
        while (size > SMALLEST && ColumnText.getWidth(fonts.strong(badge.role(), size, colour)) > width - 2 * PAD) {
            size -= 0.5f;
        }
        float line = height(new Line(fonts.strong(badge.role(), size, colour), size * 1.1f), width - 2 * PAD);
        write(
                new Line(fonts.strong(badge.role(), size, colour), size * 1.1f),
                x + PAD,
                y + (BAND + line) / 2 + size * 0.12f,
                width - 2 * PAD);
    }

    /** The code of a ticket with its quiet zone, its lower left corner at the point. */
    void code(String ticket, float x, float y, float side) {
        var code = QrCode.of(ticket);
        float module = side / (code.size() + 2 * QrCode.QUIET_ZONE);
        float quiet = QrCode.QUIET_ZONE * module;
        CodeInPdf.draw(canvas, code, x + quiet, y + quiet, module);
    }
}
