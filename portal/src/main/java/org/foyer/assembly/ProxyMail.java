package org.foyer.assembly;

import java.time.Clock;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import org.foyer.mail.Mail;
import org.foyer.mail.Outbox;
import org.foyer.mail.PortalLinks;
import org.foyer.member.MainEmail;
import org.foyer.values.Texts;
import org.springframework.stereotype.Component;

/** Tells both people that a proxy was given or revoked, in the language of each. */
@Component
class ProxyMail {

    private final MainEmail addresses;
    private final Outbox outbox;
    private final PortalLinks links;
    private final Texts texts;
    private final Clock clock;

    ProxyMail(MainEmail addresses, Outbox outbox, PortalLinks links, Texts texts, Clock clock) {
        this.addresses = addresses;
        this.outbox = outbox;
        this.links = links;
        this.texts = texts;
        this.clock = clock;
    }

    void given(Assembly assembly, Attendee giver, Attendee holder) {
        tell(assembly, giver, "given.giver", holder);
        tell(assembly, holder, "given.holder", giver);
    }

    void revoked(Assembly assembly, Attendee giver, Attendee holder) {
        tell(assembly, giver, "revoked.giver", holder);
        tell(assembly, holder, "revoked.holder", giver);
    }

    private void tell(Assembly assembly, Attendee to, String what, Attendee other) {
        if (to.member() == null) {
            return;
        }
        var person = addresses.correspondent(to.member());
        person.email().ifPresent(address -> {
            Locale language = person.language();
            String name = assembly.name().in(language);
            String day = DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                    .withLocale(language)
                    .format(assembly.startsAt().atZone(clock.getZone()));
            var paragraphs = List.of(
                    texts.get(language, "assembly.proxy.mail." + what, other.name(), name, day),
                    texts.get(language, "assembly.proxy.mail." + what + ".next"));
            outbox.send(
                    person.id(),
                    new Mail(
                            address,
                            language,
                            texts.get(language, "assembly.proxy.mail." + what + ".subject", name),
                            paragraphs,
                            new Mail.Action(
                                    texts.get(language, "assembly.proxy.mail.open"),
                                    links.to("assemblies/" + assembly.id()))));
        });
    }
}
