package org.foyer.assembly;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.foyer.mail.Mail;
import org.foyer.mail.Outbox;
import org.foyer.mail.PortalLinks;
import org.foyer.member.Correspondent;
import org.foyer.member.MainEmail;
import org.foyer.values.MemberId;
import org.foyer.values.Texts;
import org.springframework.stereotype.Component;

/** Writes to those who said that they come, each in their language and with the calendar entry. */
@Component
class AssemblyMails {

    private final InvitationQueries queries;
    private final MainEmail addresses;
    private final Outbox outbox;
    private final PortalLinks links;
    private final AssemblyWords words;
    private final Texts texts;

    AssemblyMails(
            InvitationQueries queries,
            MainEmail addresses,
            Outbox outbox,
            PortalLinks links,
            AssemblyWords words,
            Texts texts) {
        this.queries = queries;
        this.addresses = addresses;
        this.outbox = outbox;
        this.links = links;
        this.words = words;
        this.texts = texts;
    }

    /** Confirms an answer; who has no address is told through whoever answered for them. */
    void confirm(Assembly assembly, MemberId member, MemberId answering, int waiting) {
        reader(member)
                .or(() -> Optional.of(addresses.correspondent(answering)))
                .ifPresent(reader -> send(assembly, member, reader, waiting > 0 ? "waiting" : "coming", waiting));
    }

    /** Somebody gave up a seat. */
    void seat(Assembly assembly, MemberId member) {
        reader(member).ifPresent(reader -> send(assembly, member, reader, "seat", 0));
    }

    void calledOff(Assembly assembly) {
        toAll(assembly, "called-off");
    }

    void changed(Assembly assembly) {
        toAll(assembly, "changed");
    }

    private void toAll(Assembly assembly, String what) {
        for (MemberId member : queries.allComing(assembly.id())) {
            reader(member).ifPresent(reader -> send(assembly, member, reader, what, 0));
        }
    }

    private Optional<Correspondent> reader(MemberId member) {
        return Optional.of(addresses.correspondent(member))
                .filter(it -> it.email().isPresent())
                .or(() -> queries.mainOfHousehold(member).map(addresses::correspondent));
    }

    private void send(Assembly assembly, MemberId member, Correspondent reader, String what, int waiting) {
        UUID letter = queries.answer(assembly.id(), member).orElseThrow().attendee();
        reader.email()
                .ifPresent(address ->
                        outbox.send(reader.id(), mail(assembly, member, reader, address, what, waiting), letter));
    }

    private Mail mail(
            Assembly assembly, MemberId member, Correspondent reader, String address, String what, int waiting) {
        Locale language = reader.language();
        String name = assembly.name().in(language);
        List<String> paragraphs = new ArrayList<>();
        paragraphs.add(texts.get(language, "assembly.mail." + what, name, waiting));
        if (!member.equals(reader.id())) {
            paragraphs.add(texts.get(language, "assembly.mail.for", queries.nameOf(member)));
        }
        paragraphs.add(words.when(assembly, language));
        if (!assembly.place().isEmpty()) {
            paragraphs.add(assembly.place());
        }
        return new Mail(
                address,
                language,
                texts.get(language, "assembly.mail." + what + ".subject", name),
                paragraphs,
                new Mail.Action(texts.get(language, "assembly.mail.open"), links.to("assemblies/" + assembly.id())));
    }
}
