package org.foyer.sheet;

import java.awt.Color;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.openpdf.text.Font;
import org.openpdf.text.Phrase;
import org.openpdf.text.pdf.BaseFont;
import org.openpdf.text.pdf.FontSelector;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/**
 * The fonts of our PDF files: the house's own, and for letters that it does not have (Cyrillic, Greek) a common one. All
 * are embedded.
 */
@Component
public class PdfFonts {

    private static final String HOUSE = "foyer/fonts/atkinson-hyperlegible-next-";

    private final List<BaseFont> regular;
    private final List<BaseFont> strong;

    PdfFonts() throws IOException {
        regular = read(HOUSE + "latin-400.ttf", HOUSE + "latin-ext-400.ttf", "liberation/LiberationSans-Regular.ttf");
        strong = read(HOUSE + "latin-600.ttf", HOUSE + "latin-ext-600.ttf", "liberation/LiberationSans-Bold.ttf");
    }

    /** Words in the common weight; the size in points. */
    public Phrase regular(String words, float size, Color colour) {
        return phrase(regular, words, size, colour);
    }

    /** Words in the strong weight; the size in points. */
    public Phrase strong(String words, float size, Color colour) {
        return phrase(strong, words, size, colour);
    }

    private static Phrase phrase(List<BaseFont> fonts, String words, float size, Color colour) {
        var selector = new FontSelector();
        fonts.forEach(font -> selector.addFont(new Font(font, size, Font.NORMAL, colour)));
        return selector.process(words);
    }

    private static List<BaseFont> read(String... paths) throws IOException {
        return Stream.of(paths).map(PdfFonts::read).toList();
    }

    private static BaseFont read(String path) {
        try {
            byte[] font = new ClassPathResource(path).getContentAsByteArray();
            return BaseFont.createFont(path, BaseFont.IDENTITY_H, BaseFont.EMBEDDED, true, font, null);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException("A font is missing: " + path, e);
        }
    }
}
