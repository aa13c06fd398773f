package org.foyer.card;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.ReaderException;
import com.google.zxing.client.j2se.BufferedImageLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.foyer.member.PersonName;
import org.foyer.testing.SpringTest;
import org.foyer.values.LocalName;
import org.foyer.values.MemberId;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What comes out of the printer, read back from the file. */
@SpringTest
class CardPdfTest {

    private static final String ADDRESS =
            "HTTPS://PORTAL.EXAMPLE.ORG/V/" + "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567".repeat(8);

    @Autowired
    private CardPdf pdf;

    @Test
    void printsACardInTheSizeOfABankCardWithACodeThatReads() throws Exception {
        var out = new ByteArrayOutputStream();
        pdf.small(List.of(card("Ladina", "Caduff", "fr")), out);
        try (var file = Loader.loadPDF(out.toByteArray())) {
            assertThat(file.getNumberOfPages()).isEqualTo(2);
            assertThat(file.getPage(0).getMediaBox().getWidth() / CardDrawing.MILLIMETRE)
                    .isBetween(85.5f, 85.7f);
            assertThat(words(file))
                    .contains("Ladina Caduff", "0417 2283", "Aarewald", "valable jusqu’au", "En cas d’urgence");
            assertThat(codes(file, 0)).containsExactly(ADDRESS);
        }
    }

    @Test
    void printsThreeCardsASheetAndTheAddressOnTheFirst() throws Exception {
        var cards = Stream.of("Ladina", "Andri", "Flurin", "Selma")
                .map(name -> card(name, "Caduff", "de"))
                .toList();
        var out = new ByteArrayOutputStream();
        pdf.sheets(List.of(new CardLetter(List.of("Familie", "Caduff", "3000 Bern"), cards)), out);
        try (var file = Loader.loadPDF(out.toByteArray())) {
            assertThat(file.getNumberOfPages()).isEqualTo(2);
            assertThat(codes(file, 0)).containsExactly(ADDRESS, ADDRESS, ADDRESS);
            assertThat(codes(file, 1)).containsExactly(ADDRESS);
            assertThat(words(file)).containsOnlyOnce("3000 Bern").contains("Ihre Ausweise 2027");
        }
    }

    @Test
    void printsLettersOfAllAlphabetsAndLongNames() throws Exception {
        var out = new ByteArrayOutputStream();
        pdf.small(
                List.of(
                        card("Владимир", "Żółć", "it"),
                        card("Anna Maria Elisabeth", "von Zimmermann-Oberholzer", "nl")),
                out);
        try (var file = Loader.loadPDF(out.toByteArray())) {
            assertThat(words(file)).contains("Владимир", "Żółć", "Oberholzer");
            assertThat(codes(file, 2)).containsExactly(ADDRESS);
        }
    }

    @Test
    void keepsALongNameOnTheCard() throws Exception {
        var out = new ByteArrayOutputStream();
        pdf.small(List.of(card("Anna Maria Elisabeth Katharina", "von Zimmermann-Oberholzer zu Altenburg", "fr")), out);
        try (var file = Loader.loadPDF(out.toByteArray())) {
            var lowest = new AtomicReference<>(0f);
            var words = new PDFTextStripper() {
                @Override
                protected void processTextPosition(TextPosition text) {
                    lowest.accumulateAndGet(text.getYDirAdj(), Math::max);
                    super.processTextPosition(text);
                }
            };
            words.setEndPage(1);
            assertThat(words.getText(file)).contains("valable jusqu’au");
            assertThat(lowest.get()).isLessThan(CardDrawing.HEIGHT - 10);
        }
    }

    private static CarriedCard card(String first, String last, String language) {
        var belonging = new Standing.Belonging(
                "310",
                new LocalName(Map.of("de", "Sektion Aarewald")),
                "Aarewald",
                "FAMILY",
                new LocalName(Map.of("de", "Familie", "fr", "Famille")),
                null);
        var standing = new Standing(
                MemberId.of("00000000-0000-7000-8000-000000000001"),
                "04172283",
                new PersonName(first, last),
                Locale.of(language),
                List.of(belonging),
                false,
                12);
        return new CarriedCard(standing, LocalDate.of(2027, 12, 31), ADDRESS);
    }

    private static String words(PDDocument file) throws Exception {
        return new PDFTextStripper().getText(file);
    }

    /** The codes of the cards on a page from top to bottom. */
    private static List<String> codes(PDDocument file, int page) throws Exception {
        float scale = 300 / 72f;
        BufferedImage picture = new PDFRenderer(file).renderImageWithDPI(page, 300);
        int height = (int) (CardDrawing.HEIGHT * scale) - 1;
        int width = Math.min(picture.getWidth(), (int) ((CardDrawing.WIDTH + 60) * scale));
        var found = new ArrayList<String>();
        for (int y = 0; y + height <= picture.getHeight(); y += 24) {
            var part = picture.getSubimage(width / 2, y, width - width / 2, height);
            var bitmap = new BinaryBitmap(new HybridBinarizer(new BufferedImageLuminanceSource(part)));
            try {
                found.add(new QRCodeReader().decode(bitmap).getText());
                y += height;
            } catch (ReaderException noneHere) {
                // the next window lies lower
            }
        }
        return found;
    }
}
