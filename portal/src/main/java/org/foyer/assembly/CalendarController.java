package org.foyer.assembly;

import static org.foyer.access.Permission.RUN_ASSEMBLY;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import org.foyer.access.SignedIn;
import org.foyer.mail.MailFile;
import org.foyer.member.MainEmail;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Gives out an assembly as an entry for a calendar, to those whom it concerns and to those who run it. */
@RestController
class CalendarController {

    private final Invitations invitations;
    private final Assemblies assemblies;
    private final AssemblyCalendar calendar;
    private final MainEmail addresses;
    private final SignedIn signedIn;

    CalendarController(
            Invitations invitations,
            Assemblies assemblies,
            AssemblyCalendar calendar,
            MainEmail addresses,
            SignedIn signedIn) {
        this.addresses = addresses;
        this.signedIn = signedIn;
        this.invitations = invitations;
        this.assemblies = assemblies;
        this.calendar = calendar;
    }

    @GetMapping("/assemblies/{assembly}/calendar.ics")
    ResponseEntity<byte[]> calendar(@PathVariable String assembly) {
        return id(assembly)
                .flatMap(this::find)
                .map(found -> answer(calendar.file(found, language())))
                .orElseGet(() -> ResponseEntity.notFound()
                        .cacheControl(CacheControl.noStore())
                        .build());
    }

    private Locale language() {
        return addresses.correspondent(signedIn.require().id()).language();
    }

    private Optional<Assembly> find(AssemblyId id) {
        return invitations.find(id).map(Invitation::assembly).or(() -> assemblies.forOfficial(id, RUN_ASSEMBLY));
    }

    private static ResponseEntity<byte[]> answer(MailFile file) {
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(file.mediaType()))
                .cacheControl(CacheControl.noStore())
                .header("X-Content-Type-Options", "nosniff")
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(file.name(), StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .body(file.content());
    }

    private static Optional<AssemblyId> id(String text) {
        try {
            return Optional.of(AssemblyId.of(text));
        } catch (IllegalArgumentException notAnId) {
            return Optional.empty();
        }
    }
}
