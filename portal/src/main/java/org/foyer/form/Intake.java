package org.foyer.form;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.foyer.values.MemberId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Stores answers, each once, and gives each a reference. */
@Component
class Intake {

    /** Without signs that are read as another, and without vowels: no reference is a word. */
    private static final String SIGNS = "23456789BCDFGHJKLMNPQRSTVWXZ";

    private static final int HALF = 4;

    private final Answers answers;
    private final AnswerFiles files;
    private final Routing routing;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    Intake(Answers answers, AnswerFiles files, Routing routing, Clock clock) {
        this.answers = answers;
        this.files = files;
        this.routing = routing;
        this.clock = clock;
    }

    /** Lets the same sending, and the same member with the same form, come one after the other. */
    void alone(Form form, @Nullable MemberId member, UUID key) {
        answers.alone("sending " + key);
        if (member != null) {
            answers.alone(form.name() + " of " + member);
        }
    }

    Optional<SentAnswer> sentAs(UUID key) {
        return answers.ofRequest(key);
    }

    SentAnswer take(Form form, Sender sender, List<Given> given, Entered entered, UUID key, Locale language) {
        var route = routing.of(form, sender.member());
        var answer = new SentAnswer(
                UUID.randomUUID(),
                reference(),
                form.name(),
                form.kind(),
                form.title(),
                sender.member(),
                sender.name(),
                sender.email(),
                language,
                given,
                route.officeType(),
                route.unit(),
                AnswerState.NEW,
                null,
                clock.instant(),
                LocalDate.now(clock).plusDays(form.handling().keepDays()),
                null,
                0);
        answers.add(answer, key);
        int position = 0;
        for (Given each : given) {
            if (each.kind() == FieldKind.FILE) {
                for (var file : entered.files().getOrDefault(each.name(), List.of())) {
                    files.add(answer.id(), position++, each.name(), file);
                }
            }
        }
        return answer;
    }

    private String reference() {
        return half() + "-" + half();
    }

    private String half() {
        return random.ints(HALF, 0, SIGNS.length())
                .mapToObj(index -> String.valueOf(SIGNS.charAt(index)))
                .collect(Collectors.joining());
    }
}
