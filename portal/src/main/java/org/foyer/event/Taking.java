package org.foyer.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.foyer.event.Registration.State;
import org.foyer.form.AfterSending;
import org.foyer.form.AnswerSubmitted;
import org.foyer.form.Form;
import org.foyer.form.FormKind;
import org.foyer.form.SentAnswer;
import org.foyer.form.SentAnswers;
import org.foyer.mail.Mail;
import org.foyer.mail.PortalLinks;
import org.foyer.values.Texts;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.util.UriUtils;

/** Makes a registration of an answer to the form of an event, and tells how it stands. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Taking implements AfterSending {

    private final SentAnswers answers;
    private final Events events;
    private final ToldEvents told;
    private final EventSeats seats;
    private final RegistrationTable table;
    private final Registering words;
    private final EventWords times;
    private final EventMails mails;
    private final PortalLinks links;
    private final Texts texts;

    Taking(
            SentAnswers answers,
            Events events,
            ToldEvents told,
            EventSeats seats,
            RegistrationTable table,
            Registering words,
            EventWords times,
            EventMails mails,
            PortalLinks links,
            Texts texts) {
        this.answers = answers;
        this.events = events;
        this.told = told;
        this.seats = seats;
        this.table = table;
        this.words = words;
        this.times = times;
        this.mails = mails;
        this.links = links;
        this.texts = texts;
    }

    @EventListener
    void on(AnswerSubmitted submitted) {
        answers.find(submitted.answerId())
                .filter(answer -> answer.kind() == FormKind.EVENT)
                .ifPresent(answer -> events.held(answer.form()).ifPresent(event -> {
                    told.lock(event);
                    seats.take(event, answer.id());
                }));
    }

    @Override
    public Optional<Addition> after(Form form, SentAnswer answer, Locale language) {
        return table.find(answer.id())
                .flatMap(
                        registration -> events.held(form.name()).map(event -> addition(event, registration, language)));
    }

    private Addition addition(Event event, Registration registration, Locale language) {
        var paragraphs = new ArrayList<String>();
        paragraphs.add(words.standing(registration, language));
        paragraphs.add(times.when(event, language)
                + Optional.of(event.place().in(language))
                        .filter(place -> !place.isBlank())
                        .map(place -> "\n" + place)
                        .orElse(""));
        if (registration.state() == State.CANCELLED) {
            return new Addition(List.of(paragraphs.getFirst()), null, List.of());
        }
        paragraphs.add(texts.get(
                language, "event.mail.cancel-until", times.moment(event.terms().cancelUntil(), language)));
        var calendar = new Mail.Action(
                texts.get(language, "event.calendar"),
                links.to("events/" + UriUtils.encodePathSegment(event.name(), "UTF-8") + "/calendar.ics?lang="
                        + language.getLanguage()));
        return new Addition(
                paragraphs,
                mails.look(registration),
                registration.state() == State.REGISTERED ? List.of(calendar) : List.of());
    }
}
