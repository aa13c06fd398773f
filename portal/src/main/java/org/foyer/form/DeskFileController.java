package org.foyer.form;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;
import org.foyer.mail.MailFile;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Gives out the files of answers, to be kept and never to be shown by the portal. Who may not have one learns nothing of it. */
@RestController
class DeskFileController {

    private final DeskFiles files;

    DeskFileController(DeskFiles files) {
        this.files = files;
    }

    @GetMapping("/office/forms/files/{file}")
    ResponseEntity<byte[]> file(@PathVariable String file) {
        return id(file).flatMap(files::open)
                .map(DeskFileController::answer)
                .orElseGet(() -> ResponseEntity.notFound()
                        .cacheControl(CacheControl.noStore())
                        .build());
    }

    private static ResponseEntity<byte[]> answer(MailFile file) {
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(file.mediaType()))
                .cacheControl(CacheControl.noStore())
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", "default-src 'none'; sandbox")
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(file.name(), StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .body(file.content());
    }

    private static Optional<UUID> id(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException notAnId) {
            return Optional.empty();
        }
    }
}
