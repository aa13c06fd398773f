package org.foyer.event;

import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.foyer.form.AnswerFact;
import org.foyer.values.Texts;
import org.springframework.stereotype.Component;

/** Tells those who work on registrations who has a place, who waits and who cancelled. */
@Component
class StandingOfAnswers implements AnswerFact {

    private final RegistrationTable table;
    private final ToldEvents told;
    private final Texts texts;

    StandingOfAnswers(RegistrationTable table, ToldEvents told, Texts texts) {
        this.table = table;
        this.told = told;
        this.texts = texts;
    }

    @Override
    public boolean concerns(String form) {
        return told.isThere(form);
    }

    @Override
    public String label() {
        return "event.desk";
    }

    @Override
    public Map<UUID, String> of(Collection<UUID> answers, Locale language) {
        return table.of(answers).stream()
                .collect(Collectors.toMap(Registration::answer, registration -> words(registration, language)));
    }

    private String words(Registration registration, Locale language) {
        return switch (registration.state()) {
            case REGISTERED -> texts.get(language, "event.desk.registered");
            case WAITING -> texts.get(language, "event.start.waiting", registration.waiting());
            case CANCELLED -> texts.get(language, "event.desk.cancelled");
        };
    }
}
