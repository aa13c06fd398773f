package org.foyer.verification;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.foyer.card.CardVerifier;
import org.foyer.values.Languages;
import org.foyer.values.Texts;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RestController;

/**
 * Answers for the address in a code: people with a page, programs with JSON. Everything below the path is answered here, as what is
 * not found elsewhere is logged with its path, which holds a name.
 */
@RestController
class VerifyController {

    private static final MediaType HTML = new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8);

    private final CardVerifier verifier;
    private final VerdictPage page;
    private final PartnerKeys partners;
    private final RateLimits limits;
    private final Languages languages;
    private final Texts texts;
    private final Clock clock;

    VerifyController(
            CardVerifier verifier,
            VerdictPage page,
            PartnerKeys partners,
            RateLimits limits,
            Languages languages,
            Texts texts,
            Clock clock) {
        this.verifier = verifier;
        this.page = page;
        this.partners = partners;
        this.limits = limits;
        this.languages = languages;
        this.texts = texts;
        this.clock = clock;
    }

    @GetMapping({"/v/{*code}", "/V/{*code}"})
    ResponseEntity<?> check(@PathVariable String code, HttpServletRequest request) {
        String key = request.getHeader(HttpHeaders.AUTHORIZATION);
        Optional<Partner> partner = partners.find(key);
        Optional<Duration> wait = partner.map(it -> limits.ofPartner(it.id()))
                .orElseGet(() -> limits.ofAddress(Objects.toString(request.getRemoteAddr(), "")));
        if (wait.isPresent()) {
            return later(request, wait.get());
        }
        if (key != null && partner.isEmpty()) {
            return noSuchKey(request);
        }
        partner.ifPresent(partners::count);
        var verdict = verifier.verify(code.startsWith("/") ? code.substring(1) : code);
        Locale language = language(request);
        if (wantsJson(request)) {
            Set<PartnerField> fields = partner.map(Partner::fields).orElse(Set.of());
            return answer(HttpStatus.OK)
                    .contentType(MediaType.APPLICATION_JSON)
                    .body(Answer.to(verdict, fields, clock.instant(), language));
        }
        return answer(HttpStatus.OK).contentType(HTML).body(page.of(verdict, language, request.getContextPath()));
    }

    @RequestMapping(
            path = {"/v/{*code}", "/V/{*code}"},
            method = {RequestMethod.POST, RequestMethod.PUT, RequestMethod.PATCH, RequestMethod.DELETE})
    ResponseEntity<String> refuse() {
        return answer(HttpStatus.METHOD_NOT_ALLOWED)
                .header(HttpHeaders.ALLOW, "GET, HEAD, OPTIONS")
                .contentType(MediaType.TEXT_PLAIN)
                .body("405 Method Not Allowed: GET, HEAD, OPTIONS");
    }

    /** Whatever went wrong: the log must not learn whose card it was, and the person with the phone must not read "not valid". */
    @ExceptionHandler
    ResponseEntity<?> broken(Exception failure, HttpServletRequest request) {
        String reference = QuietFailures.log(failure);
        return wantsJson(request)
                ? answer(HttpStatus.INTERNAL_SERVER_ERROR)
                        .contentType(MediaType.APPLICATION_JSON)
                        .body(Map.of("status", 500, "reference", reference))
                : answer(HttpStatus.INTERNAL_SERVER_ERROR)
                        .contentType(HTML)
                        .body(page.plain("broken", language(request), request.getContextPath()));
    }

    private ResponseEntity<?> later(HttpServletRequest request, Duration wait) {
        var answer = answer(HttpStatus.TOO_MANY_REQUESTS)
                .header(
                        HttpHeaders.RETRY_AFTER,
                        String.valueOf(wait.plusSeconds(1).toSeconds()));
        Locale language = language(request);
        return wantsJson(request)
                ? answer.contentType(MediaType.APPLICATION_JSON).body(problem(429, "verification.later.text", language))
                : answer.contentType(HTML).body(page.plain("later", language, request.getContextPath()));
    }

    /** The same for a key that never was, one that is over and one that was revoked. */
    private ResponseEntity<?> noSuchKey(HttpServletRequest request) {
        return answer(HttpStatus.UNAUTHORIZED)
                .header(HttpHeaders.WWW_AUTHENTICATE, "Bearer")
                .contentType(MediaType.APPLICATION_JSON)
                .body(problem(401, "verification.key.wrong", language(request)));
    }

    private Map<String, Object> problem(int status, String words, Locale language) {
        return Map.of("status", status, "detail", texts.get(language, words));
    }

    private static ResponseEntity.BodyBuilder answer(HttpStatus status) {
        return ResponseEntity.status(status)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .header(HttpHeaders.VARY, "Accept, Accept-Language, Authorization");
    }

    private Locale language(HttpServletRequest request) {
        return languages.formatting(
                languages.best(Objects.toString(request.getHeader(HttpHeaders.ACCEPT_LANGUAGE), "")));
    }

    /** Whoever names JSON and does not like HTML better; browsers name HTML, and whoever names nothing is shown the page. */
    private static boolean wantsJson(HttpServletRequest request) {
        return Accepted.of(request).prefers(MediaType.APPLICATION_JSON, MediaType.TEXT_HTML);
    }
}
