package org.foyer.assembly;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.foyer.access.SignedIn;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The proxy that a member gives, and those that they hold. Nobody does this in the name of another. */
@Service
public class OwnProxy {

    private final ProxyTable table;
    private final ProxyGiving giving;
    private final Assemblies assemblies;
    private final AttendeeTable attendees;
    private final Roll roll;
    private final SignedIn signedIn;
    private final Clock clock;

    OwnProxy(
            ProxyTable table,
            ProxyGiving giving,
            Assemblies assemblies,
            AttendeeTable attendees,
            Roll roll,
            SignedIn signedIn,
            Clock clock) {
        this.table = table;
        this.giving = giving;
        this.assemblies = assemblies;
        this.attendees = attendees;
        this.roll = roll;
        this.signedIn = signedIn;
        this.clock = clock;
    }

    /**
     * Where a member stands with proxies.
     *
     * @param mayGive whether they have a vote to give away
     * @param given the one that they gave
     * @param held those that they hold
     * @param each how many one person may hold
     */
    public record State(boolean mayGive, Optional<Proxy> given, List<Proxy> held, int each) {}

    /** Empty where the assembly knows no proxies, members do not see it, it is over, or they are not on its roll. */
    @Transactional(readOnly = true)
    public Optional<State> state(AssemblyId id) {
        return open(id).flatMap(assembly -> me(assembly)
                .map(me ->
                        new State(me.votes() > 0, table.given(me.id()), table.held(me.id()), assembly.proxiesEach())));
    }

    /**
     * Gives the own proxy to somebody who is named by number and last name, as one knows those whom one trusts; it tells nothing about
     * anybody else.
     */
    public Arranged give(AssemblyId id, String number, String lastName) {
        signedIn.requireInPerson();
        var assembly = open(id).orElse(null);
        var me = assembly == null ? null : me(assembly).orElse(null);
        if (assembly == null || me == null) {
            return Arranged.refused("closed");
        }
        return roll.byNumber(id, number.strip())
                .filter(it -> it.lastName().equalsIgnoreCase(lastName.strip()))
                .map(holder -> giving.give(assembly, me.id(), holder.id(), null))
                .orElseGet(() -> Arranged.refused("unknown"));
    }

    /** Takes the own proxy back. */
    public Arranged revoke(AssemblyId id) {
        signedIn.requireInPerson();
        return open(id).flatMap(assembly -> me(assembly)
                        .flatMap(me -> table.given(me.id()))
                        .map(proxy -> giving.revoke(assembly, proxy.id(), null)))
                .orElseGet(() -> Arranged.refused("gone"));
    }

    private Optional<Assembly> open(AssemblyId id) {
        return assemblies
                .find(id)
                .filter(it -> it.isOn() && it.publishedAt() != null && it.proxiesEach() > 0)
                .filter(it -> clock.instant().isBefore(it.endsAt()));
    }

    private Optional<Attendee> me(Assembly assembly) {
        return signedIn.person()
                .flatMap(person -> attendees.findRow(assembly.id(), person.id()))
                .flatMap(row -> roll.find(assembly.id(), row));
    }
}
