package org.foyer.form;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.foyer.access.Person;
import org.foyer.access.SignedIn;
import org.foyer.values.Texts;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tells whoever opens a form whether it takes answers from them, before they fill it in. */
@Service
public class FormDoor {

    private final SignedIn signedIn;
    private final Answers answers;
    private final ObjectProvider<SubmissionCheck> checks;
    private final Texts texts;
    private final Clock clock;

    FormDoor(SignedIn signedIn, Answers answers, ObjectProvider<SubmissionCheck> checks, Texts texts, Clock clock) {
        this.signedIn = signedIn;
        this.answers = answers;
        this.checks = checks;
        this.texts = texts;
        this.clock = clock;
    }

    /** Why the form takes no answer of the reader now, in a sentence; empty where it does. */
    @Transactional(readOnly = true)
    public Optional<String> closed(Form form, Locale reader) {
        var now = clock.instant();
        var opensAt = form.period().opensAt();
        if (opensAt != null && form.period().isBefore(now)) {
            return Optional.of(texts.get(reader, "form.fill.closed.before", written(opensAt, reader)));
        }
        if (form.period().isOver(now)) {
            return Optional.of(texts.get(reader, "form.fill.closed.over"));
        }
        if (form.pages().isEmpty()) {
            return Optional.of(texts.get(reader, "form.fill.closed.empty"));
        }
        var person = signedIn.person();
        if (person.filter(me -> !me.inPerson()).isPresent()) {
            return Optional.of(texts.get(reader, "form.fill.closed.support"));
        }
        boolean sent = form.handling().once()
                && person.map(Person::id)
                        .filter(me -> answers.has(form.name(), me))
                        .isPresent();
        return sent
                ? Optional.of(texts.get(reader, "form.fill.refused.once"))
                : checks.orderedStream()
                        .flatMap(check -> check.closed(form, reader).stream())
                        .findFirst();
    }

    /** What the reader should know before they begin. */
    public List<String> notices(Form form, Locale reader) {
        return checks.orderedStream()
                .flatMap(check -> check.notice(form, reader).stream())
                .toList();
    }

    /** Until when a form takes answers. */
    public static String written(Instant moment, Locale reader) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.LONG, FormatStyle.SHORT)
                .withLocale(reader)
                .withZone(ZoneId.systemDefault())
                .format(moment);
    }
}
