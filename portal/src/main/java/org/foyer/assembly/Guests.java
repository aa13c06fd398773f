package org.foyer.assembly;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.foyer.access.Permission;
import org.foyer.assembly.Guest.Invitation;
import org.foyer.member.EmailAddresses;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Guests and the press of an assembly, for its officials. */
@Service
public class Guests {

    private static final int LONGEST_NAME = 300;
    private static final int LONGEST_ORGANISATION = 200;
    private static final int MOST_LINES = 500;

    private final GuestTable table;
    private final AttendeeTable attendees;
    private final Assemblies assemblies;
    private final EmailAddresses addresses;
    private final TicketMail mail;
    private final DoorWatch door;

    Guests(
            GuestTable table,
            AttendeeTable attendees,
            Assemblies assemblies,
            EmailAddresses addresses,
            TicketMail mail,
            DoorWatch door) {
        this.table = table;
        this.attendees = attendees;
        this.assemblies = assemblies;
        this.addresses = addresses;
        this.mail = mail;
        this.door = door;
    }

    /** Everybody, by name. */
    @Transactional(readOnly = true)
    public List<Guest> of(AssemblyId id) {
        require(id);
        return table.of(id);
    }

    /** How many people are expected: guests, the press, and members who said that they come. */
    @Transactional(readOnly = true)
    public int expected(AssemblyId id) {
        require(id);
        return table.expected(id);
    }

    /** Puts somebody on the roll, and sends them their ticket where there is an address. */
    @Transactional
    public Arranged invite(AssemblyId id, Invitation invitation) {
        var assembly = require(id);
        attendees.changing(id);
        return add(assembly, invitation);
    }

    /**
     * Takes a list: a person each line, with name, organisation and e-mail set apart by semicolons or tabs.
     *
     * @param like kind and language of all
     */
    @Transactional
    public Pasted paste(AssemblyId id, Invitation like, String lines) {
        var assembly = require(id);
        attendees.changing(id);
        var left = new ArrayList<Pasted.Line>();
        int added = 0;
        for (String line : lines.lines()
                .map(String::strip)
                .filter(it -> !it.isEmpty())
                .limit(MOST_LINES)
                .toList()) {
            if (add(assembly, read(line, like)) instanceof Arranged.Refused why) {
                left.add(new Pasted.Line(line, why));
            } else {
                added++;
            }
        }
        return new Pasted(added, left);
    }

    /** Sends the ticket of somebody who is on the roll, again or for the first time. */
    @Transactional
    public Arranged send(AssemblyId id, UUID guest, String email, Locale language) {
        var assembly = require(id);
        var address = addresses.read(email);
        var found = table.find(id, guest);
        if (address.isEmpty()) {
            return Arranged.refused("email");
        }
        if (found.isEmpty() || !assembly.isOn()) {
            return Arranged.refused(found.isEmpty() ? "gone" : "closed");
        }
        mail.send(assembly, found.get(), address.get(), language);
        return new Arranged.Done();
    }

    /** Takes somebody off the roll; whoever was at the door stays on it, as the log of the door names them. */
    public Arranged remove(AssemblyId id, UUID guest) {
        var assembly = require(id);
        return door.within(id, now -> {
            attendees.changing(id);
            var found = table.find(id, guest);
            if (found.isEmpty() || !assembly.isOn()) {
                return Arranged.refused(found.isEmpty() ? "gone" : "closed");
            }
            if (now.isKnown(guest)) {
                return Arranged.refused("was-at-door", found.get().name());
            }
            table.remove(guest);
            return new Arranged.Done();
        });
    }

    private Arranged add(Assembly assembly, Invitation wanted) {
        String name = wanted.name().strip();
        String organisation = wanted.organisation().strip();
        String email = wanted.email().strip();
        if (!assembly.isOn()) {
            return Arranged.refused("closed");
        }
        if (name.isEmpty() || name.length() > LONGEST_NAME || organisation.length() > LONGEST_ORGANISATION) {
            return Arranged.refused(name.isEmpty() ? "no-name" : "too-long", LONGEST_NAME, LONGEST_ORGANISATION);
        }
        var address = addresses.read(email);
        if (!email.isEmpty() && address.isEmpty()) {
            return Arranged.refused("email");
        }
        if (table.isThere(assembly.id(), name, organisation)) {
            return Arranged.refused("there", name);
        }
        Integer room = assembly.capacity();
        if (room != null && table.expected(assembly.id()) >= room) {
            return Arranged.refused("room", room);
        }
        var guest = table.add(assembly.id(), wanted.kind(), name, organisation);
        address.ifPresent(it -> mail.send(assembly, guest, it, wanted.language()));
        return new Arranged.Done();
    }

    private static Invitation read(String line, Invitation like) {
        var parts = Arrays.stream(line.split("[;\\t]")).map(String::strip).toList();
        String email = parts.stream().filter(it -> it.contains("@")).findFirst().orElse("");
        String organisation = parts.stream()
                .skip(1)
                .filter(it -> !it.contains("@"))
                .findFirst()
                .orElse("");
        return new Invitation(
                like.kind(), parts.isEmpty() ? "" : parts.getFirst(), organisation, email, like.language());
    }

    private Assembly require(AssemblyId id) {
        return assemblies.require(id, Permission.RUN_ASSEMBLY);
    }
}
