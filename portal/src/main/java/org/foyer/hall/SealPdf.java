package org.foyer.hall;

import java.awt.Color;
import java.io.ByteArrayOutputStream;
import java.time.Clock;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.stream.Collectors;
import org.foyer.card.CodeInPdf;
import org.foyer.card.QrCode;
import org.foyer.sheet.PdfFonts;
import org.foyer.values.Association;
import org.foyer.values.Texts;
import org.openpdf.text.Document;
import org.openpdf.text.PageSize;
import org.openpdf.text.Phrase;
import org.openpdf.text.pdf.ColumnText;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfWriter;
import org.springframework.stereotype.Component;

/** A seal on one page for the minutes, with its signed statement as a code. */
@Component
class SealPdf {

    private static final Color INK = new Color(0x19, 0x1d, 0x1c);
    private static final Color QUIET = new Color(0x52, 0x57, 0x52);
    private static final float MARGIN = 56;
    private static final float RIGHT = PageSize.A4.getWidth() - MARGIN;
    private static final float CODE = 184;

    private final PdfFonts fonts;
    private final Texts texts;
    private final Association association;
    private final Clock clock;

    SealPdf(PdfFonts fonts, Texts texts, Association association, Clock clock) {
        this.fonts = fonts;
        this.texts = texts;
        this.association = association;
        this.clock = clock;
    }

    byte[] write(Seals.Printed printed, Locale language) {
        var out = new ByteArrayOutputStream();
        var document = new Document(PageSize.A4, MARGIN, MARGIN, MARGIN, MARGIN);
        var writer = PdfWriter.getInstance(document, out);
        document.addTitle(
                texts.get(language, "hall.seal.pdf.title", printed.seal().number()));
        document.setDocumentLanguage(language.toLanguageTag());
        document.open();
        new Sheet(writer.getDirectContent(), language).draw(printed);
        document.close();
        return out.toByteArray();
    }

    private final class Sheet {

        private final PdfContentByte canvas;
        private final Locale language;
        private float y = PageSize.A4.getHeight() - MARGIN;

        private Sheet(PdfContentByte canvas, Locale language) {
            this.canvas = canvas;
            this.language = language;
        }

        private void draw(Seals.Printed printed) {
            var seal = printed.seal();
            var counts = seal.counts();
            text(fonts.strong(association.name(), 12, INK), 16);
            text(fonts.regular(printed.assembly().name().in(language) + place(printed), 12, QUIET), 16);
            y -= 22;
            text(fonts.strong(say("hall.seal.pdf.title", seal.number()), 24, INK), 30);
            text(fonts.strong(seal.title(), 15, INK), 22);
            y -= 18;
            text(fonts.strong(String.valueOf(counts.votes()), 84, INK), 84);
            text(fonts.regular(say("hall.seal.pdf.votes"), 13, QUIET), 18);
            if (seal.conflicts() > 0) {
                text(fonts.strong(say("hall.seal.pdf.disputed", counts.disputed(), seal.conflicts()), 13, INK), 18);
            }
            y -= 14;
            fact("hall.seal.entitled", String.valueOf(counts.entitled()));
            fact("hall.seal.people", say("hall.seal.people.value", counts.people(), counts.guests()));
            fact(
                    "hall.quorum",
                    seal.needed() == 0
                            ? say("hall.quorum.none")
                            : say(seal.isQuorate() ? "hall.seal.quorum.yes" : "hall.seal.quorum.no", seal.needed()));
            fact("hall.majority", String.valueOf(counts.votes() / 2 + 1));
            fact("hall.two-thirds", String.valueOf(Math.ceilDiv(counts.votes() * 2, 3)));
            fact("hall.seal.at", moment(printed));
            fact("hall.seal.by", printed.official().isEmpty() ? say("hall.seal.erased") : printed.official());
            fact("hall.seal.rules", versions(printed));
            fact("hall.seal.position", say("hall.seal.position.value", String.valueOf(seal.position())));
            fact(
                    "hall.seal.hash",
                    seal.hash().substring(0, 32) + " " + seal.hash().substring(32));
            fact("hall.seal.chain", say(seal.intact() ? "hall.seal.chain.yes" : "hall.seal.chain.no"));
            code(printed.address());
        }

        private String place(Seals.Printed printed) {
            String place = printed.assembly().place();
            return place.isEmpty() ? "" : ", " + place;
        }

        private String versions(Seals.Printed printed) {
            return printed.seal().rules().isEmpty()
                    ? "–"
                    : printed.seal().rules().stream().map(String::valueOf).collect(Collectors.joining(", "));
        }

        private String moment(Seals.Printed printed) {
            return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.LONG, FormatStyle.MEDIUM)
                    .withLocale(language)
                    .format(printed.seal().at().atZone(clock.getZone()));
        }

        private void text(Phrase words, float leading) {
            var column = new ColumnText(canvas);
            column.setSimpleColumn(words, MARGIN, 0, RIGHT, y, leading, 0);
            column.go();
            y = column.getYLine();
        }

        private void fact(String key, String value) {
            y -= 7;
            canvas.saveState();
            canvas.setColorStroke(new Color(0xda, 0xd7, 0xcc));
            canvas.setLineWidth(0.6f);
            canvas.moveTo(MARGIN, y);
            canvas.lineTo(RIGHT, y);
            canvas.stroke();
            canvas.restoreState();
            float top = y;
            text(fonts.regular(say(key), 10.5f, QUIET), 15);
            float below = y;
            y = top;
            var column = new ColumnText(canvas);
            column.setSimpleColumn(fonts.strong(value, 10.5f, INK), MARGIN + 160, 0, RIGHT, top, 15, 0);
            column.go();
            y = Math.min(below, column.getYLine());
        }

        /** The statement, to be held before any phone, and what it is for beside it. */
        private void code(String address) {
            var code = QrCode.of(address);
            float module = CODE / code.size();
            float left = MARGIN;
            float bottom = MARGIN;
            CodeInPdf.draw(canvas, code, left, bottom, module);
            var column = new ColumnText(canvas);
            column.setSimpleColumn(
                    fonts.regular(say("hall.seal.pdf.code"), 10, QUIET),
                    MARGIN + CODE + 28,
                    0,
                    RIGHT,
                    bottom + CODE + 3,
                    15,
                    0);
            column.go();
        }

        private String say(String key, Object... arguments) {
            return texts.get(language, key, arguments);
        }
    }
}
