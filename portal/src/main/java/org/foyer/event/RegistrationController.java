package org.foyer.event;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.foyer.access.PublicPath;
import org.foyer.values.Languages;
import org.springframework.context.annotation.Bean;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

/**
 * Shows a registration to whoever follows the link in a mail, and cancels it on a click there. Programs that follow links in mails to
 * look for harm only get, and so cancel nothing.
 */
@RestController
class RegistrationController {

    private final EventRegistrations registrations;
    private final RegistrationPage page;
    private final Languages languages;

    RegistrationController(EventRegistrations registrations, RegistrationPage page, Languages languages) {
        this.registrations = registrations;
        this.page = page;
        this.languages = languages;
    }

    @Bean
    static PublicPath registrationPath() {
        return new PublicPath("/" + RegistrationLinks.PATH + "*");
    }

    @GetMapping("/" + RegistrationLinks.PATH + "{token}")
    ResponseEntity<String> show(
            @PathVariable String token,
            @RequestHeader(name = HttpHeaders.ACCEPT_LANGUAGE, defaultValue = "") String wishes,
            HttpServletRequest request,
            CsrfToken csrf) {
        return answer(registrations.byLink(token), wishes, request, csrf);
    }

    @PostMapping("/" + RegistrationLinks.PATH + "{token}")
    ResponseEntity<String> cancel(
            @PathVariable String token,
            @RequestHeader(name = HttpHeaders.ACCEPT_LANGUAGE, defaultValue = "") String wishes,
            HttpServletRequest request,
            CsrfToken csrf) {
        registrations.byLink(token).ifPresent(registrations::cancel);
        return answer(registrations.byLink(token), wishes, request, csrf);
    }

    private ResponseEntity<String> answer(
            Optional<Registration> found, String wishes, HttpServletRequest request, CsrfToken csrf) {
        String base = request.getContextPath();
        return ResponseEntity.status(found.isPresent() ? HttpStatus.OK : HttpStatus.NOT_FOUND)
                .contentType(MediaType.parseMediaType("text/html;charset=UTF-8"))
                .cacheControl(CacheControl.noStore())
                // the address is a key: no page that one goes on to hears of it
                .header("Referrer-Policy", "no-referrer")
                .body(found.map(registration -> page.of(registration, csrf, base))
                        .orElseGet(() -> page.unknown(languages.best(wishes), base)));
    }
}
