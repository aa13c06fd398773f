package org.foyer.card;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Lets members print the cards that they carry. The address names nobody: it is always about who asks. */
@Controller
class CardPdfController {

    private final MemberCards cards;
    private final CardPdf pdf;

    CardPdfController(MemberCards cards, CardPdf pdf) {
        this.cards = cards;
        this.pdf = pdf;
    }

    @GetMapping("/card/pdf")
    void print(@RequestParam(name = "size", defaultValue = "a4") String size, HttpServletResponse response)
            throws IOException {
        List<CarriedCard> good =
                cards.carried().stream().filter(card -> card.code() != null).toList();
        if (good.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        response.setContentType(MediaType.APPLICATION_PDF_VALUE);
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.inline().filename("cards.pdf").build().toString());
        if (size.equals("card")) {
            pdf.small(good, response.getOutputStream());
        } else {
            pdf.sheets(List.of(new CardLetter(null, good)), response.getOutputStream());
        }
    }
}
