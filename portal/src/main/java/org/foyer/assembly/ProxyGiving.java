package org.foyer.assembly;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Gives and revokes proxies, by the rules that hold whoever does it: both have a vote, nobody holds more than the assembly allows, nobody
 * passes on what was given to them, and nothing changes once one of the two was let in.
 */
@Component
class ProxyGiving {

    private final ProxyTable table;
    private final Roll roll;
    private final AttendeeTable attendees;
    private final ProxyMail mail;
    private final DoorWatch door;
    private final Clock clock;

    ProxyGiving(ProxyTable table, Roll roll, AttendeeTable attendees, ProxyMail mail, DoorWatch door, Clock clock) {
        this.table = table;
        this.roll = roll;
        this.attendees = attendees;
        this.mail = mail;
        this.door = door;
        this.clock = clock;
    }

    /** @param official who records it, null where the giver does it */
    Arranged give(Assembly assembly, UUID giver, UUID holder, @Nullable UUID official) {
        return door.within(assembly.id(), now -> {
            attendees.changing(assembly.id());
            var from = roll.find(assembly.id(), giver);
            var to = roll.find(assembly.id(), holder);
            if (from.isEmpty() || to.isEmpty()) {
                return Arranged.refused("gone");
            }
            return against(assembly, from.get(), to.get(), now).orElseGet(() -> {
                table.give(assembly.id(), from.get().id(), to.get().id(), clock.instant());
                now.proxy(from.get().id(), official, "GIVEN", to.get().name());
                mail.given(assembly, from.get(), to.get());
                return new Arranged.Done();
            });
        });
    }

    /** @param official who records it, null where the giver does it */
    Arranged revoke(Assembly assembly, UUID proxyId, @Nullable UUID official) {
        return door.within(assembly.id(), now -> {
            attendees.changing(assembly.id());
            var found = table.find(proxyId).filter(it -> it.assembly().equals(assembly.id()));
            if (found.isEmpty()) {
                return Arranged.refused("gone");
            }
            var proxy = found.get();
            if (!assembly.isOn()) {
                return Arranged.refused("closed");
            }
            for (var person : new Proxy.Person[] {proxy.giver(), proxy.holder()}) {
                if (now.wasIn(person.attendee())) {
                    return Arranged.refused("was-in", person.name());
                }
            }
            table.revoke(proxyId, clock.instant());
            now.proxy(
                    proxy.giver().attendee(),
                    official,
                    "REVOKED",
                    proxy.holder().name());
            roll.find(assembly.id(), proxy.giver().attendee())
                    .ifPresent(giver -> roll.find(assembly.id(), proxy.holder().attendee())
                            .ifPresent(holder -> mail.revoked(assembly, giver, holder)));
            return new Arranged.Done();
        });
    }

    private Optional<Arranged> against(Assembly assembly, Attendee giver, Attendee holder, DoorWatch.Now now) {
        if (!assembly.isOn()) {
            return Optional.of(Arranged.refused("closed"));
        }
        if (assembly.proxiesEach() == 0) {
            return Optional.of(Arranged.refused("none"));
        }
        if (giver.id().equals(holder.id())) {
            return Optional.of(Arranged.refused("self"));
        }
        if (giver.votes() == 0) {
            return Optional.of(Arranged.refused("giver-no-vote", giver.name()));
        }
        if (holder.votes() == 0) {
            return Optional.of(Arranged.refused("holder-no-vote", holder.name()));
        }
        if (now.isIn(giver.id())) {
            return Optional.of(Arranged.refused("giver-in", giver.name()));
        }
        return chained(assembly, giver, holder);
    }

    private Optional<Arranged> chained(Assembly assembly, Attendee giver, Attendee holder) {
        var before = table.given(giver.id());
        if (before.isPresent()) {
            return Optional.of(Arranged.refused(
                    "already", giver.name(), before.get().holder().name()));
        }
        var passedOn = table.given(holder.id());
        if (passedOn.isPresent()) {
            return Optional.of(Arranged.refused(
                    "holder-gave", holder.name(), passedOn.get().holder().name()));
        }
        int holds = table.held(giver.id()).size();
        if (holds > 0) {
            return Optional.of(Arranged.refused("giver-holds", giver.name(), holds));
        }
        int there = table.held(holder.id()).size();
        return there >= assembly.proxiesEach()
                ? Optional.of(Arranged.refused("limit", holder.name(), there, assembly.proxiesEach()))
                : Optional.empty();
    }
}
