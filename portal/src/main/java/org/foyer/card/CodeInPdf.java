package org.foyer.card;

import java.awt.Color;
import org.openpdf.text.pdf.PdfContentByte;

/** Draws codes on pages. */
public final class CodeInPdf {

    private CodeInPdf() {}

    /**
     * Draws the dark modules, without ground or quiet zone.
     *
     * @param x of the left edge of the first module
     * @param y of the lower edge of the last row
     * @param module side of one module, in points
     */
    public static void draw(PdfContentByte canvas, QrCode code, float x, float y, float module) {
        canvas.saveState();
        canvas.setColorFill(Color.BLACK);
        for (var run : code.runs()) {
            canvas.rectangle(
                    x + run.x() * module, y + (code.size() - 1 - run.y()) * module, run.length() * module, module);
        }
        canvas.fill();
        canvas.restoreState();
    }
}
