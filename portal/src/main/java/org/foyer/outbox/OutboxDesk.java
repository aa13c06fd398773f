package org.foyer.outbox;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.foyer.access.Access;
import org.foyer.access.Decision;
import org.foyer.access.OfficeLooks;
import org.foyer.access.Permission;
import org.foyer.access.SignedIn;
import org.foyer.audit.Actor;
import org.foyer.outbox.OutboxCase.Line;
import org.foyer.values.MemberId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/**
 * What the office sees and does about changes on their way to the member system. It shows data of members of every unit, so the
 * permission to import has to come from the top of the tree. Each method asks {@code access} first.
 */
@Service
public class OutboxDesk {

    private final Access access;
    private final SignedIn signedIn;
    private final CrmStates states;
    private final CaseQueries cases;
    private final Queue queue;
    private final CrmValues values;
    private final OfficeLooks looks;
    private final Clock clock;

    OutboxDesk(
            Access access,
            SignedIn signedIn,
            CrmStates states,
            CaseQueries cases,
            Queue queue,
            CrmValues values,
            OfficeLooks looks,
            Clock clock) {
        this.access = access;
        this.signedIn = signedIn;
        this.states = states;
        this.cases = cases;
        this.queue = queue;
        this.values = values;
        this.looks = looks;
        this.clock = clock;
    }

    /** Whether there is a member system, and the signed-in person may see what goes there. */
    public boolean isOpen() {
        return decision().isGranted() && states.current().isPresent();
    }

    /** How the way to the member system stands; empty where none is connected. */
    public Optional<CrmState> state() {
        require();
        return states.current();
    }

    /** How many people are in each list. */
    public Map<OutboxCase.Kind, Integer> counts() {
        require();
        return cases.counts();
    }

    /** A part of a list, oldest first, with a receipt of the look for those whose contact details stand in it. */
    public List<OutboxCase> find(OutboxCase.Kind kind, int offset, int limit) {
        require();
        List<OutboxCase> found = cases.find(kind, offset, limit);
        found.forEach(each -> looks.onScreen(each.member(), contactFields(each), Permission.IMPORT_MEMBERS));
        return found;
    }

    private static List<String> contactFields(OutboxCase about) {
        return about.lines().stream()
                .map(Line::field)
                .filter(FieldGroup::isContact)
                .map(OutboxDesk::listField)
                .toList();
    }

    /** As member lists call it, where the house number stands with the street. */
    private static String listField(String field) {
        return switch (field) {
            case "address_addition" -> "ADDITION";
            case "house_number" -> "STREET";
            default -> field.toUpperCase(Locale.ROOT);
        };
    }

    /** The member's values count: they are written at the next occasion. */
    public void keepMembers(MemberId member, FieldGroup group) {
        require();
        conflicts(member, group).forEach((wish, there) -> queue.waitAgain(member, wish.seeing(there), clock.instant()));
    }

    /**
     * The values of the member system count and are taken into the portal.
     *
     * @return false when the portal cannot take them, such as a birth date or an e-mail that somebody else signs in with
     */
    public boolean keepTheirs(MemberId member, FieldGroup group) {
        require();
        Map<Wish, @Nullable String> theirs = conflicts(member, group);
        var wanted = new HashMap<String, @Nullable String>();
        theirs.forEach((wish, there) -> wanted.put(wish.field(), there));
        var person = signedIn.require();
        if (!values.take(member, wanted, new Actor(person.name(), person.id(), CrmValues.CHANNEL))) {
            return false;
        }
        theirs.forEach((wish, there) -> {
            queue.note(member, wish, there);
            queue.overwritten(member, wish, clock.instant());
        });
        return true;
    }

    /** Tries again what was refused, or waits, for this member. */
    public void retry(MemberId member) {
        require();
        states.forgetMatching();
        queue.retry(member, clock.instant());
    }

    /** Goes on after the configuration was put right, or before a pause is over. */
    public void resume() {
        require();
        states.resume();
    }

    private Map<Wish, @Nullable String> conflicts(MemberId member, FieldGroup group) {
        var found = new HashMap<Wish, @Nullable String>();
        queue.conflictsOf(member, LocalDate.now(clock)).forEach((wish, there) -> {
            if (FieldGroup.of(wish.field()) == group) {
                found.put(wish, there);
            }
        });
        return found;
    }

    private void require() {
        decision().orThrow();
    }

    private Decision decision() {
        return access.may(Permission.IMPORT_MEMBERS).atTheTop();
    }
}
