package org.foyer.door;

import java.util.Arrays;
import java.util.Locale;
import java.util.UUID;
import org.foyer.assembly.BadgePaper;
import org.foyer.assembly.Badges;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;

/** Badges for the printer at a desk, one at a time. */
@RestController
class DeskBadges {

    private final Badges badges;

    DeskBadges(Badges badges) {
        this.badges = badges;
    }

    /** @param paper {@code label} or {@code roll} */
    @GetMapping(DeviceGate.API + "/badges/{attendee}")
    ResponseEntity<byte[]> badge(
            AtDesk at,
            @PathVariable UUID attendee,
            @RequestParam(name = "paper", defaultValue = "label") String paper,
            Locale language) {
        var on = Arrays.stream(BadgePaper.values())
                .filter(it -> it.name().equalsIgnoreCase(paper))
                .findFirst()
                .orElse(BadgePaper.LABEL);
        return badges.forDesk(at.assembly(), attendee, on, language)
                .map(file -> ResponseEntity.ok()
                        .cacheControl(CacheControl.noStore())
                        .contentType(MediaType.APPLICATION_PDF)
                        .body(file))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }

    @ExceptionHandler
    ResponseEntity<DeviceController.Code> shutOut(ShutOutException shutOut) {
        return ResponseEntity.status(HttpStatus.UNAUTHORIZED)
                .header(HttpHeaders.WWW_AUTHENTICATE, "Bearer")
                .cacheControl(CacheControl.noStore())
                .body(new DeviceController.Code(shutOut.why().name()));
    }

    @ExceptionHandler
    ResponseEntity<DeviceController.Code> unreadable(MethodArgumentTypeMismatchException wrong) {
        return ResponseEntity.badRequest().body(new DeviceController.Code("BAD_REQUEST"));
    }
}
