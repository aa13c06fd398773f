package org.foyer.content;

import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Lets editors take the choices of the audience chooser along. */
@RestController
class ChoicesController {

    private final Choices choices;
    private final SeeAs editors;

    ChoicesController(Choices choices, SeeAs editors) {
        this.choices = choices;
        this.editors = editors;
    }

    @GetMapping("/office/content/choices.zip")
    ResponseEntity<byte[]> zip() {
        if (!editors.isAllowed()) {
            return ResponseEntity.notFound()
                    .cacheControl(CacheControl.noStore())
                    .build();
        }
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType("application/zip"))
                .cacheControl(CacheControl.noStore())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("foyer-content-choices.zip")
                                .build()
                                .toString())
                .body(choices.zip());
    }
}
