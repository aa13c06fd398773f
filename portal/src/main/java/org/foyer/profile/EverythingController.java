package org.foyer.profile;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import org.foyer.access.Person;
import org.foyer.access.SignedIn;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** Lets a member download everything about themselves. The address names nobody: it is always about who asks. */
@Controller
class EverythingController {

    private final EverythingAboutMe everything;
    private final EverythingPdf pdf;
    private final SignedIn signedIn;
    private final Clock clock;

    EverythingController(EverythingAboutMe everything, EverythingPdf pdf, SignedIn signedIn, Clock clock) {
        this.everything = everything;
        this.pdf = pdf;
        this.signedIn = signedIn;
        this.clock = clock;
    }

    @GetMapping("/my-data/everything.json")
    void json(HttpServletResponse response) throws IOException {
        Person me = signedIn.requireInPerson();
        attach(response, MediaType.APPLICATION_JSON_VALUE, "json");
        everything.write(me.id(), response.getOutputStream());
    }

    @GetMapping("/my-data/everything.pdf")
    void pdf(HttpServletResponse response) throws IOException {
        Person me = signedIn.requireInPerson();
        attach(response, MediaType.APPLICATION_PDF_VALUE, "pdf");
        pdf.write(me.id(), response.getOutputStream());
    }

    private void attach(HttpServletResponse response, String type, String ending) {
        response.setContentType(type);
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment()
                        .filename("foyer-" + LocalDate.now(clock) + "." + ending)
                        .build()
                        .toString());
    }
}
