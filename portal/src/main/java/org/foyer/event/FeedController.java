package org.foyer.event;

import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import org.foyer.access.PublicPath;
import org.foyer.calendar.CalendarFormat;
import org.foyer.values.Languages;
import org.springframework.context.annotation.Bean;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.DigestUtils;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Gives out the feeds of units, to whoever asks and without signing in. */
@RestController
class FeedController {

    private static final Duration FRESH = Duration.ofMinutes(5);
    private static final MediaType CALENDAR = MediaType.parseMediaType(CalendarFormat.MEDIA_TYPE);

    private final Feeds feeds;
    private final Events events;
    private final FeedStamps stamps;
    private final Languages languages;

    FeedController(Feeds feeds, Events events, FeedStamps stamps, Languages languages) {
        this.feeds = feeds;
        this.events = events;
        this.stamps = stamps;
        this.languages = languages;
    }

    @Bean
    static PublicPath feedPath() {
        return new PublicPath("/feeds/*");
    }

    @GetMapping("/feeds/{file}")
    ResponseEntity<byte[]> feed(
            @PathVariable String file, @RequestParam(name = "lang", defaultValue = "") String lang) {
        Locale language = Languages.offered(lang).orElse(languages.fallback());
        int dot = Math.max(0, file.lastIndexOf('.'));
        String ending = file.substring(dot);
        return events.unit(file.substring(0, dot))
                .flatMap(unit -> answer(unit, ending, language))
                .orElseGet(() -> ResponseEntity.notFound()
                        .cacheControl(CacheControl.maxAge(FRESH).cachePublic())
                        .build());
    }

    private Optional<ResponseEntity<byte[]>> answer(EventUnit unit, String ending, Locale language) {
        return ending.equals(".ics")
                ? Optional.of(answer(unit, ending, language, CALENDAR, feeds.calendar(unit, language)))
                : FeedFormat.ending(ending)
                        .map(format ->
                                answer(unit, ending, language, format.mediaType(), feeds.news(unit, format, language)));
    }

    /** Spring answers 304 where the asker already has what the ETag or the time names. */
    private ResponseEntity<byte[]> answer(EventUnit unit, String ending, Locale language, MediaType type, byte[] body) {
        String tag = DigestUtils.md5DigestAsHex(body);
        return ResponseEntity.ok()
                .contentType(type)
                .cacheControl(CacheControl.maxAge(FRESH).cachePublic())
                .eTag(tag)
                .lastModified(stamps.since(unit.number() + ending + language, tag))
                .header("X-Content-Type-Options", "nosniff")
                .header(HttpHeaders.ACCESS_CONTROL_ALLOW_ORIGIN, "*")
                .body(body);
    }
}
