package org.foyer.card;

import java.io.OutputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.foyer.sheet.PdfFonts;
import org.foyer.values.Association;
import org.foyer.values.Texts;
import org.jspecify.annotations.Nullable;
import org.openpdf.text.Document;
import org.openpdf.text.PageSize;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.ColumnText;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfWriter;
import org.springframework.stereotype.Component;

/** Writes cards for print: each on two pages of its own size, or up to three a sheet of A4 with lines to cut and fold. */
@Component
class CardPdf {

    private static final float MARGIN = 48;
    private static final int ON_A_SHEET = 3;

    private final PdfFonts fonts;
    private final Texts texts;
    private final Association association;
    private final CardProperties.Print properties;
    private final Clock clock;

    CardPdf(PdfFonts fonts, Texts texts, Association association, CardProperties properties, Clock clock) {
        this.fonts = fonts;
        this.texts = texts;
        this.association = association;
        this.properties = properties.print();
        this.clock = clock;
    }

    /** A page for the front and one for the back of each card, in the size of a bank card, for card printers. */
    void small(List<CarriedCard> cards, OutputStream out) {
        var document = new Document(new Rectangle(CardDrawing.WIDTH, CardDrawing.HEIGHT), 0, 0, 0, 0);
        PdfWriter writer = open(document, out, cards.getFirst().standing().language());
        var drawing = new CardDrawing(writer, fonts, texts);
        for (CarriedCard card : cards) {
            page(document);
            drawing.front(card, association.name(), 0, 0);
            page(document);
            drawing.back(card.standing().language(), properties.emergency(), returnTo(), 0, 0);
        }
        document.close();
    }

    /**
     * Sheets of A4. Each letter begins on a sheet of its own and is written in the language of its first card.
     */
    void sheets(List<CardLetter> letters, OutputStream out) {
        var document = new Document(PageSize.A4, MARGIN, MARGIN, MARGIN, MARGIN);
        PdfWriter writer = open(
                document, out, letters.getFirst().cards().getFirst().standing().language());
        var drawing = new CardDrawing(writer, fonts, texts);
        for (CardLetter letter : letters) {
            for (int first = 0; first < letter.cards().size(); first += ON_A_SHEET) {
                List<CarriedCard> part = letter.cards()
                        .subList(
                                first,
                                Math.min(first + ON_A_SHEET, letter.cards().size()));
                page(document);
                sheet(writer, drawing, letter, part, first == 0 ? letter.address() : null);
            }
        }
        document.close();
    }

    private void sheet(
            PdfWriter writer,
            CardDrawing drawing,
            CardLetter letter,
            List<CarriedCard> cards,
            @Nullable List<String> address) {
        Locale language = letter.cards().getFirst().standing().language();
        var canvas = writer.getDirectContent();
        float height = PageSize.A4.getHeight();
        ColumnText.showTextAligned(
                canvas, 0, fonts.strong(association.name(), 13, CardDrawing.INK), MARGIN + 30, height - 54, 0);
        drawing.logo(MARGIN, height - 60, 22);
        ColumnText.showTextAligned(
                canvas,
                org.openpdf.text.Element.ALIGN_RIGHT,
                fonts.regular(
                        texts.get(language, "card.print.made", CardDates.of(LocalDate.now(clock), language)),
                        9,
                        CardDrawing.QUIET),
                PageSize.A4.getWidth() - MARGIN,
                height - 54,
                0);
        float top = height - 96;
        if (address != null) {
            // the window of an envelope C5, on the left as in Switzerland and Germany (DIN 5008, form B)
            float line = height - 150;
            for (String words : address) {
                ColumnText.showTextAligned(
                        canvas, 0, fonts.regular(words, 11, CardDrawing.INK), 25 * CardDrawing.MILLIMETRE, line, 0);
                line -= 14;
            }
            top = height - 262;
        }
        int year =
                java.util.Objects.requireNonNull(cards.getFirst().validUntil()).getYear();
        ColumnText.showTextAligned(
                canvas,
                0,
                fonts.strong(
                        texts.get(language, "card.print.title", letter.cards().size(), String.valueOf(year)),
                        20,
                        CardDrawing.INK),
                MARGIN,
                top,
                0);
        var how = new ColumnText(canvas);
        how.setSimpleColumn(
                fonts.regular(
                        // what comes by post is printed already
                        texts.get(language, letter.address() == null ? "card.print.how" : "card.print.cut"),
                        10,
                        CardDrawing.QUIET),
                MARGIN,
                0,
                PageSize.A4.getWidth() - MARGIN,
                top - 8,
                14,
                0);
        how.go();
        float y = how.getYLine() - 22 - CardDrawing.HEIGHT;
        for (CarriedCard card : cards) {
            cut(canvas, MARGIN, y);
            drawing.front(card, association.name(), MARGIN, y);
            drawing.back(card.standing().language(), properties.emergency(), returnTo(), MARGIN + CardDrawing.WIDTH, y);
            y -= CardDrawing.HEIGHT + 20;
        }
    }

    /** Dashes around front and back, and a longer one where the paper is folded. */
    private static void cut(PdfContentByte canvas, float x, float y) {
        canvas.saveState();
        canvas.setColorStroke(CardDrawing.QUIET);
        canvas.setLineWidth(0.5f);
        canvas.setLineDash(3, 3, 0);
        canvas.rectangle(x, y, 2 * CardDrawing.WIDTH, CardDrawing.HEIGHT);
        canvas.moveTo(x + CardDrawing.WIDTH, y - 7);
        canvas.lineTo(x + CardDrawing.WIDTH, y + CardDrawing.HEIGHT + 7);
        canvas.stroke();
        canvas.restoreState();
    }

    private PdfWriter open(Document document, OutputStream out, Locale language) {
        PdfWriter writer = PdfWriter.getInstance(document, out);
        writer.setCloseStream(false);
        document.addTitle(texts.get(language, "card.print.file"));
        document.setDocumentLanguage(language.toLanguageTag());
        document.open();
        return writer;
    }

    private static void page(Document document) {
        document.newPage();
    }

    private String returnTo() {
        return properties.returnTo().isEmpty()
                ? association.name() + ", " + association.officeEmail()
                : properties.returnTo();
    }
}
