package org.foyer.roster;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.foyer.sheet.SheetFormat;
import org.foyer.values.Languages;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Gives out lists as files. A list that is not for this person is answered as one that does not exist. */
@Controller
class ListController {

    private final MemberLists lists;
    private final Languages languages;

    ListController(MemberLists lists, Languages languages) {
        this.lists = lists;
        this.languages = languages;
    }

    @GetMapping("/office/lists/{list}/members.{ending}")
    void file(
            @PathVariable String list,
            @PathVariable String ending,
            @RequestParam(name = "language", defaultValue = "") String language,
            HttpServletResponse response)
            throws IOException {
        Locale wished = Languages.offered(language).orElse(languages.fallback());
        Optional<Download> download = SheetFormat.ending(ending)
                .flatMap(format -> id(list).flatMap(id -> lists.download(id, format, wished)));
        if (download.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        response.setContentType(download.get().format().mediaType());
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment()
                        .filename(download.get().fileName(), StandardCharsets.UTF_8)
                        .build()
                        .toString());
        download.get().writeTo(response.getOutputStream());
    }

    private static Optional<UUID> id(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException notAnId) {
            return Optional.empty();
        }
    }
}
