package org.foyer.member;

import java.util.Locale;
import java.util.Optional;
import org.foyer.values.MemberId;
import org.foyer.values.Visibility;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Changes the e-mail addresses and phones of a member. The main e-mail is a way to sign in and changes elsewhere, through a
 * confirmation. Each method is one edit in one transaction. Whoever calls has asked {@code access} before.
 */
@Service
@Transactional
public class ContactPointEditing {

    private static final int MOST = 12;

    private final Members members;
    private final PhoneNumbers phones;
    private final EmailAddresses emails;
    private final ApplicationEventPublisher events;

    ContactPointEditing(Members members, PhoneNumbers phones, EmailAddresses emails, ApplicationEventPublisher events) {
        this.members = members;
        this.phones = phones;
        this.emails = emails;
        this.events = events;
    }

    /** A value as it is kept, or why it is none. */
    private sealed interface Reading {
        record Value(String value) implements Reading {}

        record Complaint(EditResult.Refused refused) implements Reading {}
    }

    /** Adds one; the first phone of its kind is the main one. The same one twice is one. */
    public EditResult add(MemberId id, ContactKind kind, String typed) {
        return switch (read(kind, typed)) {
            case Reading.Complaint complaint -> complaint.refused();
            case Reading.Value(String value) -> {
                Member member = member(id);
                if (holder(member, kind, value).isPresent()) {
                    yield new EditResult.Unchanged();
                }
                if (member.contactPoints().size() >= MOST) {
                    yield new EditResult.Refused("contacts-too-many", MOST);
                }
                boolean main = kind != ContactKind.EMAIL
                        && member.contactPoints().stream().noneMatch(point -> point.kind() == kind && point.isMain());
                member.add(new ContactPoint(member, kind, value, main));
                yield saved(id);
            }
        };
    }

    /** Changes the number or the address. */
    public EditResult change(MemberId id, ContactPointId pointId, Edit<String> edit) {
        Member member = member(id);
        Optional<ContactPoint> found = find(member, pointId);
        if (found.isEmpty()) {
            return gone();
        }
        ContactPoint point = found.get();
        if (isMainEmail(point)) {
            return new EditResult.Refused("main-email");
        }
        return switch (read(point.kind(), edit.wanted())) {
            case Reading.Complaint complaint -> complaint.refused();
            case Reading.Value(String value) -> {
                if (holder(member, point.kind(), value)
                        .filter(other -> other != point)
                        .isPresent()) {
                    yield new EditResult.Refused("contact-twice");
                }
                yield MemberEditing.apply(
                        point.value(), new Edit<>(edit.seen(), value), kept -> shown(point.kind(), kept), wanted -> {
                            point.change(wanted);
                            events.publishEvent(new MemberChanged(id));
                        });
            }
        };
    }

    /** Removes one. */
    public EditResult remove(MemberId id, ContactPointId pointId) {
        Member member = member(id);
        Optional<ContactPoint> point = find(member, pointId);
        if (point.isEmpty()) {
            return gone();
        }
        if (isMainEmail(point.get())) {
            return new EditResult.Refused("main-email");
        }
        member.remove(point.get());
        return saved(id);
    }

    /** Makes a phone the one that is called first of its kind. */
    public EditResult makeMain(MemberId id, ContactPointId pointId) {
        Member member = member(id);
        Optional<ContactPoint> point = find(member, pointId);
        if (point.isEmpty()) {
            return gone();
        }
        if (point.get().kind() == ContactKind.EMAIL) {
            return new EditResult.Refused("main-email");
        }
        if (point.get().isMain()) {
            return new EditResult.Unchanged();
        }
        member.contactPoints().stream()
                .filter(other -> other.kind() == point.get().kind() && other.isMain())
                .forEach(other -> other.makeMain(false));
        // The database allows one main phone of a kind: the old one has to step back first.
        members.flush();
        point.get().makeMain(true);
        return saved(id);
    }

    /** Chooses who sees it. */
    public EditResult show(MemberId id, ContactPointId pointId, Edit<Visibility> edit) {
        return find(member(id), pointId)
                .map(point -> MemberEditing.apply(point.visibility(), edit, Visibility::name, wanted -> {
                    point.showTo(wanted);
                    events.publishEvent(new MemberChanged(id));
                }))
                .orElseGet(ContactPointEditing::gone);
    }

    private Reading read(ContactKind kind, String typed) {
        if (PlainWords.of(typed).isEmpty()) {
            return complaint(kind == ContactKind.EMAIL ? "email-missing" : "phone-missing");
        }
        if (kind == ContactKind.EMAIL) {
            return emails.read(typed).<Reading>map(Reading.Value::new).orElseGet(() -> complaint("email-form"));
        }
        return switch (phones.read(typed)) {
            case PhoneNumbers.Reading.Number(String e164) -> new Reading.Value(e164);
            case PhoneNumbers.Reading.Unreadable(String code) -> complaint(code);
        };
    }

    private static Reading complaint(String code) {
        return new Reading.Complaint(new EditResult.Refused(code));
    }

    private String shown(ContactKind kind, String value) {
        return kind == ContactKind.EMAIL ? emails.shown(value) : phones.shown(value);
    }

    private static boolean isMainEmail(ContactPoint point) {
        return point.kind() == ContactKind.EMAIL && point.isMain();
    }

    private static Optional<ContactPoint> holder(Member member, ContactKind kind, String value) {
        String wanted = value.toLowerCase(Locale.ROOT);
        return member.contactPoints().stream()
                .filter(point -> point.kind() == kind)
                .filter(point -> point.value().toLowerCase(Locale.ROOT).equals(wanted))
                .findFirst();
    }

    private static Optional<ContactPoint> find(Member member, ContactPointId id) {
        return member.contactPoints().stream()
                .filter(point -> point.id().equals(id))
                .findFirst();
    }

    private static EditResult gone() {
        return new EditResult.Refused("contact-gone");
    }

    private EditResult saved(MemberId id) {
        events.publishEvent(new MemberChanged(id));
        return new EditResult.Saved();
    }

    private Member member(MemberId id) {
        return members.findForEditing(id.value()).orElseThrow(() -> new UnknownMemberException(id));
    }
}
