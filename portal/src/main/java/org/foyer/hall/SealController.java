package org.foyer.hall;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;
import java.util.UUID;
import org.foyer.access.PublicPath;
import org.foyer.assembly.AssemblyId;
import org.foyer.values.Languages;
import org.springframework.context.annotation.Bean;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Seals on paper, for officials; and for everybody, whether a statement is one of ours. */
@Controller
class SealController {

    private final Seals seals;
    private final SealPdf pdf;
    private final SealPage page;
    private final Languages languages;

    SealController(Seals seals, SealPdf pdf, SealPage page, Languages languages) {
        this.seals = seals;
        this.pdf = pdf;
        this.page = page;
        this.languages = languages;
    }

    /** The paper; one that there is not, or that is not for whoever asks, is not found. */
    @GetMapping("/assembly/{assembly}/seals/{seal}.pdf")
    ResponseEntity<byte[]> paper(
            @PathVariable("assembly") String assembly,
            @PathVariable("seal") String seal,
            @RequestParam(name = "language", defaultValue = "") String language) {
        try {
            return seals.printed(AssemblyId.of(assembly), UUID.fromString(seal))
                    .map(printed -> ResponseEntity.ok()
                            .contentType(MediaType.APPLICATION_PDF)
                            .header(HttpHeaders.CACHE_CONTROL, "no-store")
                            .header("X-Content-Type-Options", "nosniff")
                            .header(
                                    HttpHeaders.CONTENT_DISPOSITION,
                                    ContentDisposition.inline()
                                            .filename("seal-" + printed.seal().number() + ".pdf")
                                            .build()
                                            .toString())
                            .body(pdf.write(
                                    printed,
                                    languages.formatting(
                                            Languages.offered(language).orElse(languages.fallback())))))
                    .orElseGet(() -> ResponseEntity.notFound().build());
        } catch (IllegalArgumentException noId) {
            return ResponseEntity.notFound().build();
        }
    }

    /** What a code says, where one of our keys has signed it. Codes hold capitals. */
    @GetMapping({"/seal/{code}", "/SEAL/{code}"})
    ResponseEntity<String> code(@PathVariable("code") String code, HttpServletRequest request) {
        return answer(code, request);
    }

    /** The same for a text that was typed or pasted. */
    @GetMapping("/seal")
    ResponseEntity<String> text(
            @RequestParam(name = "text", defaultValue = "") String text, HttpServletRequest request) {
        return answer(text, request);
    }

    private ResponseEntity<String> answer(String text, HttpServletRequest request) {
        var language = languages.best(Objects.requireNonNullElse(request.getHeader(HttpHeaders.ACCEPT_LANGUAGE), ""));
        var statement = text.isBlank() ? null : seals.verify(text).orElse(null);
        boolean unknown = statement == null && !text.isBlank();
        return ResponseEntity.status(unknown ? HttpStatus.NOT_FOUND : HttpStatus.OK)
                .contentType(MediaType.parseMediaType("text/html;charset=UTF-8"))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .body(page.of(statement, unknown, languages.formatting(language), request.getContextPath()));
    }

    @Bean
    static PublicPath sealsForEverybody() {
        return new PublicPath("/seal/**");
    }

    @Bean
    static PublicPath sealsInCapitals() {
        return new PublicPath("/SEAL/**");
    }
}
