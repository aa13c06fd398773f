package org.foyer.assembly;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.foyer.access.Access;
import org.foyer.access.Decision;
import org.foyer.access.Permission;
import org.foyer.access.SignedIn;
import org.foyer.values.MemberId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The published assemblies that concern the signed-in person or their children, and what these answer. */
@Service
public class Invitations {

    private final SignedIn signedIn;
    private final Access access;
    private final InvitationQueries queries;
    private final Ballots ballots;
    private final RollDecisions decisions;
    private final AssemblyMails mails;
    private final Clock clock;

    Invitations(
            SignedIn signedIn,
            Access access,
            InvitationQueries queries,
            Ballots ballots,
            RollDecisions decisions,
            AssemblyMails mails,
            Clock clock) {
        this.signedIn = signedIn;
        this.access = access;
        this.queries = queries;
        this.ballots = ballots;
        this.decisions = decisions;
        this.mails = mails;
        this.clock = clock;
    }

    /** Whether there is one to see. */
    @Transactional(readOnly = true)
    public boolean areThere() {
        return signedIn.person().isPresent() && !queries.concerning(people()).isEmpty();
    }

    /** By their beginning; those that ended lately last. */
    @Transactional(readOnly = true)
    public List<Invitation> mine() {
        List<MemberId> people = people();
        List<Invitation> coming = new ArrayList<>();
        List<Invitation> over = new ArrayList<>();
        for (Assembly assembly : queries.concerning(people)) {
            (assembly.endsAt().isAfter(clock.instant()) ? coming : over).add(invitation(assembly, people));
        }
        coming.addAll(over.reversed());
        return coming;
    }

    /** One of them; empty for what does not concern them, and for what there is not. */
    @Transactional(readOnly = true)
    public Optional<Invitation> find(AssemblyId id) {
        List<MemberId> people = people();
        return people.stream()
                .flatMap(person -> queries.concerning(id, person).stream())
                .findFirst()
                .map(assembly -> invitation(assembly, people));
    }

    /**
     * Says whether somebody comes. May be changed until answers are not taken any more; a mail confirms a seat.
     *
     * @param member oneself or one's child
     * @throws org.foyer.access.AccessRefusedException for anybody else, for an assembly that does not concern them, and for support
     */
    @Transactional
    public Answered answer(AssemblyId id, MemberId member, boolean coming) {
        MemberId me = signedIn.requireInPerson().id();
        if (!member.equals(me)) {
            access.may(Permission.SEE_CHILD).of(member).orThrow();
        }
        Optional<Assembly> found = queries.concerning(id, member);
        if (found.isEmpty()) {
            new Decision.Refused("no-office").orThrow();
        }
        Assembly assembly = found.orElseThrow();
        if (!isOpen(assembly)) {
            return new Answered.Late();
        }
        decisions.decide(id, member);
        queries.lock(id);
        var before = queries.answer(id, member);
        boolean same =
                before.map(it -> Boolean.valueOf(coming).equals(it.coming())).orElse(false);
        queries.answer(id, member, coming);
        if (!coming) {
            before.filter(it -> it.place() > 0).ifPresent(left -> nextInLine(assembly, left.place()));
            return new Answered.NotComing();
        }
        int waiting = waiting(assembly, queries.answer(id, member).orElseThrow().place());
        if (!same) {
            mails.confirm(assembly, member, me, waiting);
        }
        return waiting > 0 ? new Answered.Waiting(waiting) : new Answered.Coming();
    }

    /** Somebody who gives up a seat lets the first of those who wait have it. */
    private void nextInLine(Assembly assembly, int left) {
        Integer capacity = assembly.capacity();
        if (capacity != null && left <= capacity) {
            queries.at(assembly.id(), capacity).ifPresent(next -> mails.seat(assembly, next));
        }
    }

    private Invitation invitation(Assembly assembly, List<MemberId> people) {
        return new Invitation(
                assembly,
                ballots.of(assembly.id()),
                queries.coming(assembly.id()),
                isOpen(assembly),
                people.stream()
                        .filter(person ->
                                queries.concerning(assembly.id(), person).isPresent())
                        .map(person -> invitee(assembly, person))
                        .toList());
    }

    private Invitee invitee(Assembly assembly, MemberId person) {
        var answer = queries.answer(assembly.id(), person);
        boolean inPerson = signedIn.require().inPerson();
        return new Invitee(
                person,
                queries.nameOf(person),
                person.equals(signedIn.require().id()),
                answer.map(InvitationQueries.Answer::coming).orElse(null),
                answer.map(it -> waiting(assembly, it.place())).orElse(0),
                answer.filter(it -> inPerson && it.attends() && assembly.isOn())
                        .filter(it -> !Boolean.FALSE.equals(it.coming()))
                        .map(InvitationQueries.Answer::ticket)
                        .orElse(null));
    }

    private boolean isOpen(Assembly assembly) {
        var until = assembly.registerUntil();
        return assembly.isOn() && until != null && clock.instant().isBefore(until);
    }

    private static int waiting(Assembly assembly, int place) {
        Integer capacity = assembly.capacity();
        return capacity == null ? 0 : Math.max(0, place - capacity);
    }

    /** Oneself, then one's children. */
    private List<MemberId> people() {
        MemberId me = signedIn.require().id();
        List<MemberId> people = new ArrayList<>();
        people.add(me);
        queries.household(me).stream()
                .filter(other -> access.may(Permission.SEE_CHILD).of(other).isGranted())
                .forEach(people::add);
        return people;
    }
}
