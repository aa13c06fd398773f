package org.foyer.card;

import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.foyer.values.MemberId;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Gives an office the files for the printer. Whoever may not have one is told that there is none. */
@Controller
class CardBatchController {

    private final CardBatches batches;
    private final CardDesk desk;
    private final CardPdf pdf;

    CardBatchController(CardBatches batches, CardDesk desk, CardPdf pdf) {
        this.batches = batches;
        this.desk = desk;
        this.pdf = pdf;
    }

    @GetMapping("/office/cards/files/{batch}/{part}.pdf")
    void part(@PathVariable("batch") String batch, @PathVariable("part") String part, HttpServletResponse response)
            throws IOException {
        Optional<byte[]> file = id(batch).flatMap(id -> number(part).flatMap(number -> batches.take(id, number)));
        answer(response, file, "cards-" + part + ".pdf");
    }

    /** @param size {@code card} for a card printer, else a sheet of A4 */
    @GetMapping("/office/cards/members/{member}/card.pdf")
    void one(
            @PathVariable("member") String member,
            @RequestParam(name = "size", defaultValue = "a4") String size,
            HttpServletResponse response)
            throws IOException {
        Optional<byte[]> file = id(member)
                .flatMap(id -> desk.take(new MemberId(id)))
                .map(card -> {
                    var out = new ByteArrayOutputStream();
                    if (size.equals("card")) {
                        pdf.small(List.of(card), out);
                    } else {
                        pdf.sheets(List.of(new CardLetter(null, List.of(card))), out);
                    }
                    return out.toByteArray();
                });
        answer(response, file, "card.pdf");
    }

    private static void answer(HttpServletResponse response, Optional<byte[]> file, String name) throws IOException {
        if (file.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        response.setContentType(MediaType.APPLICATION_PDF_VALUE);
        response.setContentLength(file.get().length);
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment().filename(name).build().toString());
        response.getOutputStream().write(file.get());
    }

    private static Optional<UUID> id(String words) {
        try {
            return Optional.of(UUID.fromString(words));
        } catch (IllegalArgumentException noId) {
            return Optional.empty();
        }
    }

    private static Optional<Integer> number(String words) {
        return words.matches("\\d{1,6}") ? Optional.of(Integer.valueOf(words)) : Optional.empty();
    }
}
