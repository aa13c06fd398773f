package org.foyer.hall;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.foyer.assembly.AssemblyId;
import org.foyer.values.Languages;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Hands attendances and logs out as files; whoever may have none is told that there is none. */
@Controller
class ExportController {

    private final Exports exports;
    private final Languages languages;

    ExportController(Exports exports, Languages languages) {
        this.exports = exports;
        this.languages = languages;
    }

    /** @param name what and as what, such as {@code attendance.xlsx} */
    @GetMapping("/assembly/{assembly}/files/{name}")
    void file(
            @PathVariable("assembly") String assembly,
            @PathVariable("name") String name,
            @RequestParam(name = "language", defaultValue = "") String language,
            HttpServletResponse response)
            throws IOException {
        String[] parts = name.toUpperCase(Locale.ROOT).split("\\.", 2);
        var what = among(Exports.What.values(), parts[0]);
        var format = among(Exports.Format.values(), parts.length == 2 ? parts[1] : "");
        var copy = what.flatMap(it -> format.flatMap(as -> id(assembly)
                .flatMap(
                        id -> exports.of(id, it, as, Languages.offered(language).orElse(languages.fallback())))));
        if (copy.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        response.setContentType(copy.get().mediaType());
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment()
                        .filename(copy.get().fileName(), StandardCharsets.UTF_8)
                        .build()
                        .toString());
        copy.get().writeTo(response.getOutputStream());
    }

    private static <E extends Enum<E>> Optional<E> among(E[] all, String name) {
        return Arrays.stream(all).filter(it -> it.name().equals(name)).findFirst();
    }

    private static Optional<AssemblyId> id(String text) {
        try {
            return Optional.of(AssemblyId.of(text));
        } catch (IllegalArgumentException noId) {
            return Optional.empty();
        }
    }
}
