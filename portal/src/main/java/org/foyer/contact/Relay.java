package org.foyer.contact;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.foyer.mail.Mail;
import org.foyer.mail.MailUndeliverable;
import org.foyer.mail.Outbox;
import org.foyer.mail.PortalLinks;
import org.foyer.member.Correspondent;
import org.foyer.member.MainEmail;
import org.foyer.values.MemberId;
import org.foyer.values.Texts;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Carries messages to the other side by mail. Neither side's address stands in what the other one gets. */
@Component
class Relay {

    private final Participants participants;
    private final Wishes wishes;
    private final ReplyAddresses addresses;
    private final Threads threads;
    private final MainEmail members;
    private final Outbox outbox;
    private final PortalLinks links;
    private final Texts texts;
    private final ContactProperties properties;

    Relay(
            Participants participants,
            Wishes wishes,
            ReplyAddresses addresses,
            Threads threads,
            MainEmail members,
            Outbox outbox,
            PortalLinks links,
            Texts texts,
            ContactProperties properties) {
        this.participants = participants;
        this.wishes = wishes;
        this.addresses = addresses;
        this.threads = threads;
        this.members = members;
        this.outbox = outbox;
        this.links = links;
        this.texts = texts;
        this.properties = properties;
    }

    /** Queues the mails with a message, in the transaction that stores it. */
    void carry(StoredThread thread, UUID message, Side from, MemberId author, String body) {
        var to = from == Side.SENDER ? participants.recipients(thread) : List.of(thread.sender());
        var name = members.correspondent(author).name().full();
        var carried = false;
        for (var reader : to) {
            if (reader.equals(author) || wishes.of(reader) == Reach.PORTAL) {
                continue;
            }
            var person = members.correspondent(reader);
            var open = from == Side.RECIPIENT || thread.desk() == null || participants.mayRead(reader);
            person.email()
                    .ifPresent(address -> outbox.send(
                            reader,
                            mail(thread, from, person, address, name, open ? body : null),
                            new Mail.Sender(name, addresses.of(thread.id(), reader)),
                            open ? message : null));
            carried |= person.email().isPresent();
        }
        if (carried) {
            threads.delivered(message, "MAILED");
        }
    }

    private Mail mail(
            StoredThread thread, Side from, Correspondent reader, String address, String name, @Nullable String body) {
        Locale language = reader.language();
        var desk = thread.desk();
        var office = desk == null
                ? ""
                : desk.office().in(language) + ", " + desk.unitName().in(language);
        List<String> paragraphs = new ArrayList<>();
        if (!office.isEmpty()) {
            paragraphs.add(texts.get(
                    language,
                    from == Side.SENDER ? "contact.mail.to-office" : "contact.mail.from-office",
                    name,
                    office));
        }
        paragraphs.addAll(body == null ? List.of(texts.get(language, "contact.mail.terms")) : paragraphs(body));
        paragraphs.add(texts.get(
                language, properties.smtp().isOn() && body != null ? "contact.mail.answer" : "contact.mail.portal"));
        return new Mail(
                address,
                language,
                texts.get(language, "contact.mail.subject", name),
                paragraphs,
                new Mail.Action(texts.get(language, "contact.mail.open"), links.to("contact/" + thread.id())));
    }

    /** No paragraph where files say it all. */
    private static List<String> paragraphs(String body) {
        return body.isEmpty() ? List.of() : List.of(body.split("\n\\s*\n"));
    }

    /** The mail server of the portal refused the mail for good. */
    @EventListener
    @Transactional
    public void failed(MailUndeliverable mail) {
        addresses.owner(mail.answerTo()).ifPresent(this::failed);
    }

    /** The mail to the owner of the address came back: the last message that was carried to them is undelivered. */
    void failed(ReplyAddresses.Owner owner) {
        threads.find(owner.thread()).ifPresent(thread -> {
            var theirs = thread.sender().equals(owner.member()) ? Side.SENDER : Side.RECIPIENT;
            threads.bounced(thread.id(), theirs == Side.SENDER ? Side.RECIPIENT : Side.SENDER);
        });
    }
}
