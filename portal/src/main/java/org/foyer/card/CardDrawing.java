package org.foyer.card;

import com.github.weisj.jsvg.SVGDocument;
import com.github.weisj.jsvg.parser.SVGLoader;
import com.github.weisj.jsvg.view.ViewBox;
import java.awt.Color;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.foyer.sheet.PdfFonts;
import org.foyer.values.Texts;
import org.openpdf.text.Phrase;
import org.openpdf.text.pdf.ColumnText;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfGState;
import org.openpdf.text.pdf.PdfTemplate;
import org.openpdf.text.pdf.PdfWriter;

/** Draws cards in the size of a bank card (ISO/IEC 7810 ID-1) into one PDF file. All measures in points, 72 an inch. */
class CardDrawing {

    static final float MILLIMETRE = 72 / 25.4f;
    static final float WIDTH = 85.6f * MILLIMETRE;
    static final float HEIGHT = 54 * MILLIMETRE;

    static final Color INK = new Color(0x191d1c);
    static final Color QUIET = new Color(0x525752);
    private static final Color BRAND = new Color(0x0e4a58);

    /** At least 25 mm for the dark square, whatever its version. */
    private static final float CODE = 25 * MILLIMETRE;

    private static final float PAD = 12;

    /** The line of the association at the top, which nothing runs into. */
    private static final float BAND = 38;

    private static final float NAME = 14;
    private static final float SMALLEST_NAME = 9;
    private static final float NAME_GAP = 5;

    private final PdfWriter writer;
    private final PdfFonts fonts;
    private final Texts texts;
    private final PdfTemplate ground;

    CardDrawing(PdfWriter writer, PdfFonts fonts, Texts texts) {
        this.writer = writer;
        this.fonts = fonts;
        this.texts = texts;
        this.ground = ground();
    }

    /** The front, its lower left corner at the point. */
    void front(CarriedCard card, String association, float x, float y) {
        var standing = card.standing();
        Locale language = standing.language();
        var until = Objects.requireNonNull(card.validUntil(), "only good cards are printed");
        var canvas = writer.getDirectContent();
        canvas.addTemplate(ground, x, y);
        line(canvas, fonts.strong(association, 11, Color.WHITE), x + PAD + 22, y + HEIGHT - 23);
        ColumnText.showTextAligned(
                canvas,
                org.openpdf.text.Element.ALIGN_RIGHT,
                fonts.strong(String.valueOf(until.getYear()), 11, Color.WHITE),
                x + WIDTH - PAD,
                y + HEIGHT - 23,
                0);
        var code = QrCode.of(Objects.requireNonNull(card.code()));
        float module = CODE / code.size();
        float box = module * (code.size() + 2 * QrCode.QUIET_ZONE);
        code(canvas, code, x + WIDTH - PAD - box, y + PAD, module);
        var main = standing.main().orElseThrow();
        float width = WIDTH - 3 * PAD - box;
        List<Phrase> facts = Stream.of(
                        PassWords.grouped(standing.number()),
                        main.onCard(language),
                        main.categoryName().in(language),
                        texts.get(language, "card.print.until", CardDates.of(until, language)))
                .map(words -> fonts.regular(words, 9, Color.WHITE))
                .toList();
        float below = facts.stream().map(words -> height(words, width, 11)).reduce(NAME_GAP, Float::sum);
        // what is written ends where the code ends; a long name is written smaller rather than pushing the rest off the
        // card
        float size = NAME;
        while (size > SMALLEST_NAME && below + nameHeight(standing, size, width) > HEIGHT - PAD - BAND) {
            size--;
        }
        float at = y + PAD + 2 + below + nameHeight(standing, size, width);
        at = text(name(standing, size), x + PAD, at, width, size + 2) - NAME_GAP;
        for (Phrase words : facts) {
            at = text(words, x + PAD, at, width, 11);
        }
    }

    private Phrase name(Standing standing, float size) {
        return fonts.strong(standing.name().full(), size, Color.WHITE);
    }

    private float nameHeight(Standing standing, float size, float width) {
        return height(name(standing, size), width, size + 2);
    }

    /** The back: what to do in an emergency, and with a card that was found. */
    void back(Locale language, String emergency, String returnTo, float x, float y) {
        var column = new ColumnText(writer.getDirectContent());
        column.setSimpleColumn(x + PAD, y + PAD, x + WIDTH - PAD, y + HEIGHT - PAD);
        column.setLeading(13);
        for (Phrase words : Stream.of(
                        fonts.strong(texts.get(language, "card.print.emergency"), 9.5f, INK),
                        fonts.regular(emergency, 9.5f, INK),
                        fonts.regular(" ", 5, INK),
                        fonts.strong(texts.get(language, "card.print.found"), 9.5f, INK),
                        fonts.regular(returnTo, 9.5f, INK),
                        fonts.regular(" ", 5, INK),
                        fonts.regular(texts.get(language, "card.print.code"), 8.5f, QUIET))
                .toList()) {
            var paragraph = new org.openpdf.text.Paragraph(words);
            paragraph.setLeading(13);
            column.addElement(paragraph);
        }
        column.go();
    }

    /** Writes words that may take several lines; how far down they reach. */
    private float text(Phrase words, float x, float top, float width, float leading) {
        var column = new ColumnText(writer.getDirectContent());
        column.setSimpleColumn(words, x, 0, x + width, top, leading, 0);
        column.go();
        return column.getYLine();
    }

    /** How high words would be, without writing them. */
    private float height(Phrase words, float width, float leading) {
        var column = new ColumnText(writer.getDirectContent());
        column.setSimpleColumn(words, 0, -HEIGHT * 2, width, 0, leading, 0);
        column.go(true);
        return -column.getYLine();
    }

    /** The logo of the association on white paper, its lower left corner at the point. */
    void logo(float x, float y, float size) {
        PdfTemplate template = writer.getDirectContent().createTemplate(size, size);
        draw(template, "logo.svg", 0, 0, size, size);
        writer.getDirectContent().addTemplate(template, x, y);
    }

    private static void line(PdfContentByte canvas, Phrase words, float x, float y) {
        ColumnText.showTextAligned(canvas, 0, words, x, y, 0);
    }

    private static void code(PdfContentByte canvas, QrCode code, float x, float y, float module) {
        float side = module * (code.size() + 2 * QrCode.QUIET_ZONE);
        canvas.saveState();
        canvas.setColorFill(Color.WHITE);
        canvas.roundRectangle(x, y, side, side, 4);
        canvas.fill();
        canvas.restoreState();
        float quiet = QrCode.QUIET_ZONE * module;
        CodeInPdf.draw(canvas, code, x + quiet, y + quiet, module);
    }

    /** What is the same on each card is stored once in the file. */
    private PdfTemplate ground() {
        PdfTemplate template = writer.getDirectContent().createTemplate(WIDTH, HEIGHT);
        template.setColorFill(BRAND);
        template.rectangle(0, 0, WIDTH, HEIGHT);
        template.fill();
        template.saveState();
        var faint = new PdfGState();
        faint.setStrokeOpacity(0.3f);
        template.setGState(faint);
        draw(template, "contours.svg", 0, 0, WIDTH, WIDTH * 1000 / 1200);
        template.restoreState();
        draw(template, "logo-negative.svg", PAD, HEIGHT - 28, 17, 17);
        return template;
    }

    /** Draws a picture of the theme with its lower left corner at the point. */
    private static void draw(PdfTemplate template, String name, float x, float y, float width, float height) {
        SVGDocument picture = new SVGLoader()
                .load(Objects.requireNonNull(CardDrawing.class.getResource("/META-INF/resources/foyer/" + name)));
        var graphics = template.createGraphics(template.getWidth(), template.getHeight());
        try {
            graphics.translate(x, template.getHeight() - y - height);
            Objects.requireNonNull(picture, name).render(null, graphics, new ViewBox(0, 0, width, height));
        } finally {
            graphics.dispose();
        }
    }
}
