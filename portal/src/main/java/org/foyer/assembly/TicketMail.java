package org.foyer.assembly;

import java.time.Clock;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import org.foyer.mail.Mail;
import org.foyer.mail.Outbox;
import org.foyer.mail.PortalLinks;
import org.foyer.values.Texts;
import org.springframework.stereotype.Component;

/** Sends guests the way to their ticket. The address is in the outgoing mail alone, and goes with it. */
@Component
class TicketMail {

    private final Outbox outbox;
    private final PortalLinks links;
    private final Texts texts;
    private final Clock clock;

    TicketMail(Outbox outbox, PortalLinks links, Texts texts, Clock clock) {
        this.outbox = outbox;
        this.links = links;
        this.texts = texts;
        this.clock = clock;
    }

    /** Queues the mail in the running transaction. */
    void send(Assembly assembly, Guest guest, String address, Locale language) {
        String name = assembly.name().in(language);
        String when = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.FULL, FormatStyle.SHORT)
                .withLocale(language)
                .format(assembly.startsAt().atZone(clock.getZone()));
        String host = assembly.unitName().in(language);
        outbox.send(new Mail(
                address,
                language,
                texts.get(language, "assembly.guest.mail.subject", name),
                List.of(
                        texts.get(language, "assembly.guest.mail.invited", guest.name(), host, name),
                        assembly.place().isBlank() ? when : when + ", " + assembly.place(),
                        texts.get(language, "assembly.guest.mail.ticket")),
                new Mail.Action(
                        texts.get(language, "assembly.guest.mail.open"),
                        links.to(TicketController.PATH + guest.ticket() + ".pdf?lang=" + language.getLanguage()))));
    }
}
