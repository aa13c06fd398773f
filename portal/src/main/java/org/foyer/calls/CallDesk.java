package org.foyer.calls;

import static org.foyer.access.Permission.SEE_CONTACT_DETAILS;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.foyer.access.Access;
import org.foyer.access.Decision;
import org.foyer.access.Person;
import org.foyer.access.SignedIn;
import org.foyer.audit.Look;
import org.foyer.audit.Looks;
import org.foyer.member.Edit;
import org.foyer.member.EditResult;
import org.foyer.member.MemberEditing;
import org.foyer.member.VisibleField;
import org.foyer.values.MemberId;
import org.foyer.values.Visibility;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Calling: one member at a time, whom nobody else gets meanwhile. Each method asks {@code access} first. */
@Service
@Transactional
@EnableConfigurationProperties(CallProperties.class)
public class CallDesk {

    private static final int LONGEST_NOTE = 1_000;

    private final Access access;
    private final SignedIn signedIn;
    private final CallLists lists;
    private final ClaimQueries claims;
    private final MemberEditing editing;
    private final Looks looks;
    private final CallProperties properties;
    private final Clock clock;

    CallDesk(
            Access access,
            SignedIn signedIn,
            CallLists lists,
            ClaimQueries claims,
            MemberEditing editing,
            Looks looks,
            CallProperties properties,
            Clock clock) {
        this.access = access;
        this.signedIn = signedIn;
        this.lists = lists;
        this.claims = claims;
        this.editing = editing;
        this.looks = looks;
        this.properties = properties;
        this.clock = clock;
    }

    /** What became of a tap on an outcome. */
    public enum Answer {
        NOTED,
        /** The same was tapped before; nothing changed. */
        KNOWN,
        /** The claim had ended, and somebody else may have the member by now; nothing changed. */
        LOST
    }

    /** The member to call now: the one whom the caller has already, or the next; empty when nobody is left for now. */
    public Optional<Call> current(UUID listId, Locale language) {
        return lists.find(listId).flatMap(list -> {
            MemberId me = signedIn.require().id();
            Instant now = clock.instant();
            Instant until = now.plus(properties.claim());
            claims.queue(list.id(), me);
            Optional<UUID> held = claims.renew(list, me, today(), until);
            Optional<UUID> entry = held.or(() -> claims.next(list, me, today(), now, until));
            if (held.isEmpty()) {
                entry.ifPresent(fresh -> look(list, fresh));
            }
            return entry.map(id -> claims.read(id, today(), language.getLanguage()));
        });
    }

    /**
     * Notes how the call went, and lets the member go.
     *
     * @param again when to call back, for {@link Outcome#CALL_BACK}
     */
    public Answer note(UUID listId, UUID entry, Outcome outcome, String note, @Nullable Instant again) {
        Optional<CallList> list = lists.find(listId);
        if (list.isEmpty()) {
            return Answer.LOST;
        }
        MemberId me = signedIn.require().id();
        Instant now = clock.instant();
        Instant next = switch (outcome) {
            case NOT_REACHED -> now.plus(properties.again());
            case CALL_BACK -> again == null ? now.plus(properties.again()) : again;
            default -> null;
        };
        String kept = note.strip();
        var noted = new ClaimQueries.Noted(
                outcome, kept.substring(0, Math.min(kept.length(), LONGEST_NOTE)), now, next, properties.attempts());
        Optional<MemberId> member = claims.note(list.get().id(), entry, me, noted);
        if (member.isEmpty()) {
            return claims.wasNotedBy(entry, me) ? Answer.KNOWN : Answer.LOST;
        }
        if (outcome == Outcome.DO_NOT_CALL) {
            callNoMore(member.get());
        }
        return Answer.NOTED;
    }

    /** Whatever the member chose before: what they say now on the phone holds. */
    private void callNoMore(MemberId member) {
        EditResult result =
                editing.show(member, VisibleField.CALLS, new Edit<>(Visibility.OFFICIALS, Visibility.NOBODY));
        if (result instanceof EditResult.Conflict conflict && conflict.current() != null) {
            editing.show(
                    member, VisibleField.CALLS, new Edit<>(Visibility.valueOf(conflict.current()), Visibility.NOBODY));
        }
    }

    /** The page is still open: the caller keeps the member. */
    public void stay(UUID listId) {
        keep(listId, properties.claim());
    }

    /** The caller taps the phone, and will be busy with it: they keep the member for a long talk. */
    public void talk(UUID listId) {
        keep(listId, properties.talk());
    }

    private void keep(UUID listId, Duration time) {
        lists.find(listId)
                .ifPresent(list -> claims.keep(
                        list.id(), signedIn.require().id(), clock.instant().plus(time)));
    }

    /** The page was closed: others get the member soon, unless the caller comes back at once. */
    public void away(UUID listId) {
        // a session that ended by itself closes its pages too, with nobody signed in; then the claim runs out
        signedIn.person()
                .ifPresent(me -> claims.shorten(listId, me.id(), clock.instant().plus(properties.away())));
    }

    /** Lets the member go whom the caller has, for others to call. */
    public void leave(UUID listId) {
        claims.release(listId, signedIn.require().id());
    }

    private void look(CallList list, UUID entry) {
        Person person = signedIn.require();
        String office =
                access.may(SEE_CONTACT_DETAILS).in(list.unit()) instanceof Decision.Granted(String why) ? why : "";
        looks.note(
                new Look(
                        person.id(),
                        person.name(),
                        office,
                        Look.Kind.CALL,
                        list.unit(),
                        null,
                        "screen",
                        List.of("PHONE"),
                        list.purpose()),
                "select member_id from call_entry where id = :entry",
                Map.of("entry", entry));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
