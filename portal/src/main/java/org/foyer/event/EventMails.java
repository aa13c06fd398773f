package org.foyer.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.foyer.mail.Mail;
import org.foyer.mail.Outbox;
import org.foyer.mail.PortalLinks;
import org.foyer.member.MainEmail;
import org.foyer.values.Texts;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Writes to those who registered, each with a link to their registration and the entry for the calendar; in the running transaction. */
@Component
class EventMails {

    private final Outbox outbox;
    private final MainEmail addresses;
    private final RegistrationLinks registrations;
    private final PortalLinks links;
    private final EventWords words;
    private final Texts texts;

    EventMails(
            Outbox outbox,
            MainEmail addresses,
            RegistrationLinks registrations,
            PortalLinks links,
            EventWords words,
            Texts texts) {
        this.outbox = outbox;
        this.addresses = addresses;
        this.registrations = registrations;
        this.links = links;
        this.words = words;
        this.texts = texts;
    }

    /** That a place became free for somebody who waited. */
    void movedUp(Event event, Registration who) {
        var language = who.language();
        send(
                who,
                texts.get(language, "event.mail.moved-up.subject", event.title().in(language)),
                List.of(
                        texts.get(
                                language,
                                "event.mail.moved-up.text",
                                event.title().in(language)),
                        whenAndWhere(event, language),
                        texts.get(
                                language,
                                "event.mail.cancel-until",
                                words.moment(event.terms().cancelUntil(), language))),
                look(who),
                who.answer());
    }

    /** That the event is at another time or place than was told before, or off, or on again. */
    void changed(Event event, Told before, Registration who) {
        var language = who.language();
        String title = event.title().in(language);
        if (event.off()) {
            send(
                    who,
                    texts.get(language, "event.off.title", title),
                    List.of(
                            texts.get(language, "event.mail.off.text", title),
                            words.when(before, language) + place(before, language)),
                    new Mail.Action(texts.get(language, "event.title"), links.to("events")),
                    who.answer());
            return;
        }
        var paragraphs = new ArrayList<String>();
        paragraphs.add(texts.get(language, before.off() ? "event.mail.on.text" : "event.mail.changed.text", title));
        paragraphs.add(texts.get(language, "event.mail.changed.now", whenAndWhere(event, language)));
        paragraphs.add(texts.get(
                language, "event.mail.changed.before", words.when(before, language) + place(before, language)));
        paragraphs.add(texts.get(
                language, "event.mail.cancel-until", words.moment(event.terms().cancelUntil(), language)));
        send(who, texts.get(language, "event.mail.changed.subject", title), paragraphs, look(who), who.answer());
    }

    /** That somebody does not come any more, as they said. */
    void cancelled(Told event, Registration who) {
        var language = who.language();
        String title = event.title().in(language);
        send(
                who,
                texts.get(language, "event.mail.cancelled.subject", title),
                List.of(
                        texts.get(language, "event.mail.cancelled.text", title),
                        words.when(event, language) + place(event, language)),
                null,
                who.answer());
    }

    /** The way to the registration. */
    Mail.Action look(Registration who) {
        return new Mail.Action(texts.get(who.language(), "event.mail.look"), registrations.to(who));
    }

    private String whenAndWhere(Event event, Locale language) {
        String where = event.place().in(language);
        return where.isBlank() ? words.when(event, language) : words.when(event, language) + "\n" + where;
    }

    private static String place(Told event, Locale language) {
        String where = event.place().in(language);
        return where.isBlank() ? "" : "\n" + where;
    }

    private void send(
            Registration who, String subject, List<String> paragraphs, Mail.@Nullable Action action, UUID letter) {
        var member = who.member();
        // members are written to where they are reached today, visitors where they said
        Optional<String> address = member == null
                ? Optional.ofNullable(who.email())
                : addresses.correspondent(member).email().or(() -> Optional.ofNullable(who.email()));
        address.map(to -> new Mail(to, who.language(), subject, paragraphs, action))
                .ifPresent(mail -> {
                    if (member == null) {
                        outbox.send(mail, letter);
                    } else {
                        outbox.send(member, mail, letter);
                    }
                });
    }
}
