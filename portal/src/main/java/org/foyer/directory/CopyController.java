package org.foyer.directory;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.foyer.sheet.Marks;
import org.foyer.sheet.SheetFormat;
import org.foyer.values.Association;
import org.foyer.values.Languages;
import org.foyer.values.Texts;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Gives out what a search found as a file; the parameters are those of the search. Whoever may not have it is told that there is none. */
@Controller
class CopyController {

    private final DirectoryCopies copies;
    private final Marks marks;
    private final Texts texts;
    private final Association association;
    private final Languages languages;

    CopyController(DirectoryCopies copies, Marks marks, Texts texts, Association association, Languages languages) {
        this.copies = copies;
        this.marks = marks;
        this.texts = texts;
        this.association = association;
        this.languages = languages;
    }

    /** @param in the language of the headings */
    @GetMapping({"/directory/people.vcf", "/directory/people.csv", "/directory/people.xlsx"})
    void file(
            @RequestParam(name = "in", defaultValue = "") String in,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        Locale language = Languages.offered(in).orElse(languages.fallback());
        var parameters = request.getParameterMap().entrySet().stream()
                .collect(Collectors.toMap(entry -> entry.getKey(), entry -> List.of(entry.getValue())));
        var search = SearchAddress.read(parameters, languages.country());
        var exceeded = copies.isOpen() ? copies.exceeded(search, language) : OptionalInt.empty();
        if (exceeded.isPresent()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            response.setContentType("text/plain;charset=UTF-8");
            response.getWriter().write(texts.get(language, "directory.copy.too.many", exceeded.getAsInt()));
            return;
        }
        Optional<DirectoryCopy> taken =
                CopyFormat.ofAddress(request.getRequestURI()).flatMap(format -> copies.take(search, format, language));
        if (taken.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        var copy = taken.get();
        response.setContentType(copy.format().mediaType());
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment()
                        .filename(copy.fileName(), StandardCharsets.UTF_8)
                        .build()
                        .toString());
        write(copy, response);
    }

    private void write(DirectoryCopy copy, HttpServletResponse response) throws IOException {
        var columns = CopySheet.columns(texts, copy.language());
        var receipt = copy.receipt();
        var mark = marks.of(
                new Marks.Copy(
                        copy.title(),
                        copy.takenAt(),
                        receipt.look().byName(),
                        copy.takenAt(),
                        receipt.copy(),
                        receipt.people()),
                columns,
                copy.language());
        var out = response.getOutputStream();
        switch (copy.format()) {
            case VCF -> CopyCards.write(copy, association.name(), mark, out);
            case CSV -> CopySheet.write(SheetFormat.CSV, copy, columns, mark, out);
            case XLSX -> CopySheet.write(SheetFormat.XLSX, copy, columns, mark, out);
        }
    }
}
