package org.foyer.assembly;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;

/** A PDF that stays with whoever asked for it; without one, that there is none. */
final class PdfAnswer {

    private PdfAnswer() {}

    static void write(HttpServletResponse response, Optional<byte[]> file, String name) throws IOException {
        if (file.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        response.setContentType(MediaType.APPLICATION_PDF_VALUE);
        response.setContentLength(file.get().length);
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("X-Robots-Tag", "noindex");
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.inline().filename(name).build().toString());
        response.getOutputStream().write(file.get());
    }
}
