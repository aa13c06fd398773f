package org.foyer.event;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.foyer.access.PublicPath;
import org.foyer.mail.MailFile;
import org.foyer.values.Languages;
import org.springframework.context.annotation.Bean;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Gives out an event as an entry for a calendar, to those who may see it. */
@RestController
class EventController {

    private final Events events;
    private final EventCalendar calendar;
    private final Languages languages;

    EventController(Events events, EventCalendar calendar, Languages languages) {
        this.events = events;
        this.calendar = calendar;
        this.languages = languages;
    }

    @Bean
    static PublicPath eventCalendarPath() {
        return new PublicPath("/events/*/calendar.ics");
    }

    @GetMapping("/events/{event}/calendar.ics")
    ResponseEntity<byte[]> calendar(
            @PathVariable String event,
            @RequestParam(name = "lang", defaultValue = "") String lang,
            @RequestHeader(name = HttpHeaders.ACCEPT_LANGUAGE, defaultValue = "") String wishes) {
        Locale language = Languages.offered(lang).orElseGet(() -> languages.best(wishes));
        return events.find(event, language)
                .map(found -> answer(calendar.file(found, language)))
                .orElseGet(() -> ResponseEntity.notFound()
                        .cacheControl(CacheControl.noStore())
                        .build());
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
}
