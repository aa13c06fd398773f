package org.foyer.door;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.foyer.door.Sync.Outcome;
import org.foyer.door.Sync.Reported;

/**
 * A morning at the doors, as chance has it: devices with wrong clocks that are cut off, killed and told twice, a portal that dies between
 * and within transactions. Whatever the portal takes in is written into a ledger apart from it, and judged by {@link Reference} alone.
 */
final class Simulation {

    /** How large it is, and how often the decisions of the portal are reckoned a second time: each, or every n-th. */
    record Size(int deeds, int devices, int everyNth) {}

    private final Size size;
    private final Random random;
    private final SimWorld world;
    private final SimPortal portal;
    private final SimPortal.Watch watch;
    private final BiConsumer<UUID, UUID> joining;
    private final List<SimDevice> devices;
    private final SimLedger ledger = new SimLedger();
    private final List<Reported> written = new ArrayList<>();
    private final List<UUID> inside = new ArrayList<>();
    private final List<Runnable> late = new ArrayList<>();
    private final SimStory story = new SimStory();
    private final List<String> wrong = new ArrayList<>();
    private int questions;

    /** @param joining tells the roll that one entry is another */
    Simulation(
            Size size,
            SimWorld world,
            SimPortal portal,
            SimPortal.Watch watch,
            List<SimDevice> devices,
            Random random,
            BiConsumer<UUID, UUID> joining) {
        this.size = size;
        this.world = world;
        this.portal = portal;
        this.watch = watch;
        this.devices = devices;
        this.random = random;
        this.joining = joining;
    }

    /** Runs it; what was wrong in the end, nothing where all was right. */
    List<String> run() {
        int gap = 75 * 60_000 / size.deeds();
        for (int i = 0; i < size.deeds(); i++) {
            pass(1 + random.nextInt(2 * gap));
            var device = devices.get(random.nextInt(devices.size()));
            happens(device);
            if (device.isOnline() && chance(70)) {
                send(device, true);
            }
            disturb();
        }
        late.forEach(Runnable::run);
        for (var device : devices) {
            device.online(true);
            while (device.waits()) {
                pass(50);
                send(device, false);
            }
        }
        return wrong;
    }

    SimLedger ledger() {
        return ledger;
    }

    List<SimDevice> devices() {
        return devices;
    }

    SimStory story() {
        return story;
    }

    private void happens(SimDevice device) {
        int what = random.nextInt(100);
        if (what < 55) {
            var person = world.pick(random);
            if (world.people().get(person).votes() < world.people().get(person).votesIfPaid() && chance(70)) {
                write(device, Act.PAID, person, null, null, null);
            }
            enter(device, person);
            if (chance(6)) {
                enter(devices.get(random.nextInt(devices.size())), person);
            }
        } else if (what < 72 && !inside.isEmpty()) {
            var person = inside.remove(random.nextInt(inside.size()));
            write(device, Act.EXIT, person, null, null, null);
            if (chance(40)) {
                enter(device, person);
            }
        } else if (what < 77 && !inside.isEmpty()) {
            write(device, Act.CARD, inside.get(random.nextInt(inside.size())), card(device), null, null);
        } else if (what < 85 && !written.isEmpty()) {
            annul(device);
        } else if (what < 93) {
            settle(device);
        } else if (what < 96) {
            write(device, Act.REFUSED, world.pick(random), null, null, "NOT_ENTITLED");
        }
    }

    private void enter(SimDevice device, UUID person) {
        write(device, Act.ENTRY, person, chance(85) ? card(device) : null, null, null);
        inside.add(person);
    }

    /** The next of its own stack, or a number that somebody typed wrongly. */
    private int card(SimDevice device) {
        return chance(4) ? 1 + 1000 * random.nextInt(size.devices()) + random.nextInt(20) : device.nextCard();
    }

    /** Mostly soon and by the same desk, otherwise long after, or by another, which the portal must not let count. */
    private void annul(SimDevice device) {
        int back = chance(70) ? Math.min(written.size(), 40) : written.size();
        var other = written.get(written.size() - 1 - random.nextInt(back));
        if (other.act() != Act.PAID && chance(15)) {
            ledger.chair(portal.annul(other).at(0));
            tell("chair", Act.ANNULLED, other.attendee(), "", other.nonce());
            return;
        }
        var desk = chance(90)
                ? devices.stream()
                        .filter(it -> it.wrote(other.nonce()))
                        .findFirst()
                        .orElse(device)
                : device;
        write(desk, Act.ANNULLED, other.attendee(), null, other.nonce(), "MISTAKE");
    }

    private void settle(SimDevice device) {
        if (device.conflicts().isEmpty()) {
            return;
        }
        var conflict = device.conflicts().get(random.nextInt(device.conflicts().size()));
        boolean person = conflict.kind() == Conflict.Kind.TWICE_IN;
        var way = person
                ? (chance(60) ? Settlement.SAME_PERSON : Settlement.OTHER_PERSON)
                : (chance(60) ? Settlement.CARD_CORRECTED : Settlement.CARD_TAKEN_BACK);
        Integer card = way == Settlement.CARD_CORRECTED ? device.nextCard() : null;
        write(device, Act.SETTLED, conflict.attendee(), card, conflict.id(), way.name());
    }

    private void write(SimDevice device, Act act, UUID person, Integer card, UUID refers, String reason) {
        pass(2);
        var event = device.write(act, person, watch.instant(), card, refers, reason);
        if (act == Act.ENTRY || act == Act.EXIT || act == Act.CARD || act == Act.PAID) {
            written.add(event);
        }
        tell(
                device.desk().name(),
                act,
                person,
                (event.offline() ? "fact" : "question") + " card=" + card + " " + reason,
                event.nonce());
    }

    /** Cuts, kills, entries that turn out to be one person, and what comes long after it was sent. */
    private void disturb() {
        var device = devices.get(random.nextInt(devices.size()));
        if (chance(8)) {
            device.online(!device.isOnline());
        }
        if (chance(2)) {
            device.die();
        }
        if (chance(2)) {
            portal.restart();
        }
        if (chance(1) || random.nextInt(size.deeds()) < 5) {
            var two = world.join();
            if (!two.isEmpty()) {
                joining.accept(two.getFirst(), two.getLast());
                ledger.join(two.getFirst(), two.getLast());
                tell("roll", Act.PROXY, two.getFirst(), "is " + SimStory.name(two.getLast()), two.getLast());
            }
        }
        if (!late.isEmpty() && chance(30)) {
            late.remove(random.nextInt(late.size())).run();
        }
    }

    private void send(SimDevice device, boolean badly) {
        for (var request : device.requests(watch.instant())) {
            int luck = badly ? random.nextInt(100) : 99;
            if (luck < 8) {
                unheard(device, request);
                return;
            }
            if (luck < 11) {
                late.add(() -> deliver(device.desk(), request, false));
                unheard(device, request);
                return;
            }
            var answer = deliver(device.desk(), request, luck < 14);
            if (answer == null || luck < 22) {
                unheard(device, request);
                return;
            }
            if (luck < 24) {
                device.die();
                return;
            }
            device.hear(answer);
        }
    }

    /** No answer came: an entry that was asked for has happened now. */
    private void unheard(SimDevice device, Sync.Request request) {
        request.events().stream()
                .filter(it -> it.act() == Act.ENTRY && !it.offline())
                .forEach(device::happened);
    }

    private Sync.Answer deliver(Desk desk, Sync.Request request, boolean killed) {
        pass(1 + random.nextInt(40));
        try {
            var answer = portal.sync(desk, request, killed);
            for (int i = 0; i < answer.results().size(); i++) {
                took(desk, request, request.events().get(i), answer.results().get(i));
            }
            return answer;
        } catch (SimPortal.KilledException dead) {
            return null;
        }
    }

    private void took(Desk desk, Sync.Request request, Reported it, Sync.Result result) {
        boolean was = ledger.events().containsKey(it.nonce())
                || (!it.offline() && ledger.refused().containsKey(it.nonce()));
        if (was != (result.outcome() == Outcome.KNOWN)) {
            wrong.add("told " + result + " although it was " + (was ? "" : "not ") + "known: "
                    + SimStory.name(it.nonce()));
        }
        if (was) {
            return;
        }
        if (!it.offline()) {
            reckon(it, result);
        }
        if (result.outcome() == Outcome.REFUSED) {
            if (it.offline()) {
                wrong.add("lost the fact " + SimStory.name(it.nonce()) + ": " + result);
            }
            ledger.refused().put(it.nonce(), result.code());
            return;
        }
        var about = result.attendee();
        ledger.took(
                it,
                desk.id(),
                request.deviceNow(),
                watch.instant(),
                !it.offline(),
                about,
                about == null ? null : world.person(about));
    }

    private void reckon(Reported it, Sync.Result result) {
        if ((it.act() != Act.ENTRY && it.act() != Act.EXIT && it.act() != Act.CARD)
                || questions++ % size.everyNth() != 0) {
            return;
        }
        var reference = new Reference(world.known(), ledger.events().values());
        String refused = reference.refuses(it.act(), it.attendee(), it.card());
        boolean same = refused == null ? result.outcome() == Outcome.RECORDED : refused.equals(result.code());
        if (!same) {
            wrong.add("%s of %s was %s %s, not %s"
                    .formatted(it.act(), SimStory.name(it.attendee()), result.outcome(), result.code(), refused));
        }
    }

    private void tell(String who, Act act, UUID person, String more, UUID nonce) {
        story.tell(
                watch.instant(),
                "%s %s %s %s (%s )".formatted(who, act, SimStory.name(person), more, SimStory.name(nonce)));
    }

    private void pass(int millis) {
        watch.set(watch.instant().plusMillis(millis));
    }

    private boolean chance(int percent) {
        return random.nextInt(100) < percent;
    }
}
