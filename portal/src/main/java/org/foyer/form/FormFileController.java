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

/** Gives members the files that they sent, to be kept and never to be shown by the portal. Others learn nothing of them. */
@RestController
class FormFileController {

    private final MyAnswers mine;

    FormFileController(MyAnswers mine) {
        this.mine = mine;
    }

    @GetMapping("/forms/sent/files/{file}")
    ResponseEntity<byte[]> file(@PathVariable String file) {
        return id(file).flatMap(mine::file)
                .map(FormFileController::answer)
                .orElseGet(() -> ResponseEntity.notFound()
                        .cacheControl(CacheControl.noStore())
                        .build());
    }

    /** A file of an answer, for whoever may have it. */
    static ResponseEntity<byte[]> answer(MailFile file) {
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
