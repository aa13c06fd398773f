package org.foyer.verification;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import org.foyer.card.CardKeys;
import org.foyer.card.StatusLists;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.DigestUtils;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** What whoever verifies without us needs: the status list, the public keys, and the description of the answers. Open to any origin. */
@RestController
class PublishedController {

    static final String STATUS = "/" + StatusLists.PATH;
    static final String KEYS = "/card-keys";
    static final String OPEN_API = "/verification.yaml";

    /** Half of what a device that keeps the list may be late; a dropped key must not live on for long. */
    private static final Duration KEYS_LAST = Duration.ofMinutes(15);

    private static final MediaType CWT = MediaType.parseMediaType("application/statuslist+cwt");
    private static final MediaType JWT = MediaType.parseMediaType("application/statuslist+jwt");
    private static final MediaType JWK_SET = MediaType.parseMediaType("application/jwk-set+json");
    private static final MediaType YAML = MediaType.parseMediaType("application/yaml");

    private final StatusLists lists;
    private final CardKeys keys;
    private final Clock clock;
    private final byte[] description;

    PublishedController(StatusLists lists, CardKeys keys, Clock clock) throws IOException {
        this.lists = lists;
        this.keys = keys;
        this.clock = clock;
        this.description =
                new ClassPathResource("verification.yaml", PublishedController.class).getContentAsByteArray();
    }

    /** The IETF draft asks for JWT or CWT by name; without a wish, and for whoever takes both, it is the smaller one. */
    @GetMapping(STATUS)
    ResponseEntity<?> status(HttpServletRequest request) {
        if (!keys.canSign()) {
            return ResponseEntity.status(HttpStatus.NOT_FOUND).build();
        }
        StatusLists.Signed signed = lists.current();
        Duration left = Duration.between(
                clock.instant(), signed.list().issued().plus(signed.list().ttl()));
        Duration age = left.isNegative() ? Duration.ZERO : left;
        return Accepted.of(request).prefers(JWT, CWT)
                ? answer(JWT, signed.jwt().getBytes(StandardCharsets.US_ASCII), age)
                : answer(CWT, signed.cwt(), age);
    }

    @GetMapping(KEYS)
    ResponseEntity<?> keys() {
        return answer(JWK_SET, keys.jwkSet().getBytes(StandardCharsets.UTF_8), KEYS_LAST);
    }

    @GetMapping(OPEN_API)
    ResponseEntity<?> openApi() {
        return answer(YAML, description, KEYS_LAST);
    }

    /** Spring answers 304 where the asker already has what the ETag names. */
    private static ResponseEntity<byte[]> answer(MediaType type, byte[] body, Duration age) {
        return ResponseEntity.ok()
                .contentType(type)
                .cacheControl(CacheControl.maxAge(age).cachePublic())
                .eTag(DigestUtils.md5DigestAsHex(body))
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT)
                .header(HttpHeaders.ACCESS_CONTROL_ALLOW_ORIGIN, "*")
                .body(body);
    }
}
