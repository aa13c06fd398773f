package org.foyer.event;

import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.Template;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.foyer.values.Association;
import org.foyer.values.Texts;
import org.springframework.core.io.ClassPathResource;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Component;

/** A registration on a page of its own, which needs no sign-in and no script. */
@Component
class RegistrationPage {

    private final EventRegistrations registrations;
    private final Events events;
    private final Registering words;
    private final EventWords times;
    private final Association association;
    private final Texts texts;
    private final Template template;

    RegistrationPage(
            EventRegistrations registrations,
            Events events,
            Registering words,
            EventWords times,
            Association association,
            Texts texts)
            throws IOException {
        this.registrations = registrations;
        this.events = events;
        this.words = words;
        this.times = times;
        this.association = association;
        this.texts = texts;
        this.template = Mustache.compiler()
                .compile(new ClassPathResource("registration.html", RegistrationPage.class)
                        .getContentAsString(StandardCharsets.UTF_8));
    }

    String of(Registration registration, CsrfToken csrf, String base) {
        var language = registration.language();
        var event = registrations.told(registration).orElseThrow();
        var until = events.heldById(event.id())
                .map(Event::terms)
                .map(Terms::cancelUntil)
                .orElse(event.cancelUntil());
        boolean cancels = registrations.canCancel(registration);
        return write(
                language,
                base,
                event.title().in(language),
                List.of(
                        words.standing(registration, language),
                        times.when(event, language),
                        event.place().in(language),
                        words.cancelling(registration, until, association.officeEmail(), language)),
                cancels
                        ? List.of(Map.of(
                                "name", csrf.getParameterName(),
                                "token", csrf.getToken(),
                                "words", texts.get(language, "event.cancel")))
                        : List.of());
    }

    String unknown(Locale language, String base) {
        return write(
                language,
                base,
                texts.get(language, "event.link.unknown"),
                List.of(texts.get(language, "event.link.unknown.text", association.officeEmail())),
                List.of());
    }

    private String write(
            Locale language, String base, String title, List<String> paragraphs, List<Map<String, String>> buttons) {
        return template.execute(Map.of(
                "language", language.getLanguage(),
                "base", base,
                "association", association.name(),
                "title", title,
                "paragraphs",
                        paragraphs.stream().filter(words -> !words.isBlank()).toList(),
                "buttons", buttons,
                "events", texts.get(language, "event.title")));
    }
}
