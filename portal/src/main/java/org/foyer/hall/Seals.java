package org.foyer.hall;

import static org.foyer.access.Permission.CHAIR_ASSEMBLY;
import static org.foyer.access.Permission.RUN_ASSEMBLY;

import java.net.URI;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.foyer.assembly.Assemblies;
import org.foyer.assembly.Assembly;
import org.foyer.assembly.AssemblyId;
import org.foyer.assembly.Ballot;
import org.foyer.assembly.Ballots;
import org.foyer.assembly.Officials;
import org.foyer.card.CardKeys;
import org.foyer.door.Attendance;
import org.foyer.door.ChainCheck;
import org.foyer.door.ChairDesk;
import org.foyer.door.Counts;
import org.foyer.mail.PortalLinks;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Freezes the numbers of the room before a ballot, signed, and beyond change; see docs/decisions/0231-the-quorum-seal.md. */
@Service
public class Seals {

    /** In characters. */
    public static final int LONGEST_TITLE = 120;

    private final Assemblies assemblies;
    private final Ballots ballots;
    private final Officials officials;
    private final ChairDesk desk;
    private final ChainCheck chain;
    private final SealTable table;
    private final CardKeys keys;
    private final PortalLinks links;

    Seals(
            Assemblies assemblies,
            Ballots ballots,
            Officials officials,
            ChairDesk desk,
            ChainCheck chain,
            SealTable table,
            CardKeys keys,
            PortalLinks links) {
        this.assemblies = assemblies;
        this.ballots = ballots;
        this.officials = officials;
        this.desk = desk;
        this.chain = chain;
        this.table = table;
        this.keys = keys;
        this.links = links;
    }

    /** What became of the wish to seal. */
    public sealed interface Sealing {

        record Done(Seal seal) implements Sealing {}

        /** Votes are disputed, and nobody said that it is to be sealed with them. */
        record Disputed(int conflicts, int votes) implements Sealing {}

        /** The assembly is closed or called off. */
        record Closed() implements Sealing {}

        /** The portal has no key to sign with. */
        record NoKey() implements Sealing {}
    }

    /** A seal for print, with its signature as an address. */
    public record Printed(Seal seal, Assembly assembly, String official, String address) {}

    /**
     * Seals the numbers as they are now.
     *
     * @param title what is about to be voted on
     * @param disputed how many conflicts the chair has seen and lets stand; with more of them nothing is sealed
     */
    public Sealing seal(AssemblyId id, String title, int disputed, Locale language) {
        var assembly = assemblies.require(id, CHAIR_ASSEMBLY);
        if (!keys.canSign()) {
            return new Sealing.NoKey();
        }
        var sealed = new AtomicReference<@Nullable Seal>();
        var refused = new AtomicReference<Sealing>(new Sealing.Closed());
        var written = desk.seal(id, now -> {
            int open = now.room().conflicts().size();
            if (open > disputed) {
                refused.set(new Sealing.Disputed(open, now.room().counts().disputed()));
                return Optional.empty();
            }
            var seal = seal(assembly, title.strip(), now);
            table.add(seal, new SealStatement(seal, assembly.name().in(language)).sign(keys));
            sealed.set(seal);
            return Optional.of(seal.id());
        });
        return written.isPresent()
                ? new Sealing.Done(Objects.requireNonNull(sealed.get()))
                : Objects.requireNonNull(refused.get());
    }

    private Seal seal(Assembly assembly, String title, ChairDesk.Locked now) {
        var counts = now.room().counts();
        return new Seal(
                UUID.randomUUID(),
                assembly.id(),
                table.next(assembly.id()),
                title,
                now.now().truncatedTo(ChronoUnit.SECONDS),
                now.official(),
                new Counts(counts.votes(), counts.disputed(), counts.people(), counts.guests(), counts.entitled(), 0),
                now.room().conflicts().size(),
                assembly.quorum().needed(counts.entitled()),
                rules(now.room()),
                now.position(),
                HexFormat.of().formatHex(now.hash()),
                chain.firstBroken(assembly.id()).isEmpty());
    }

    private static List<Integer> rules(Attendance room) {
        var versions = new TreeSet<Integer>();
        room.roll().everybody().forEach(it -> {
            if (it.votes() > 0 && it.rules() != null) {
                versions.add(it.rules());
            }
        });
        return List.copyOf(versions);
    }

    /** The seals of an assembly, the first first, for the minutes. */
    public List<Seal> of(AssemblyId id) {
        assemblies.require(id, RUN_ASSEMBLY);
        return table.of(id);
    }

    /** The ballots that were planned, to choose a title from. */
    public List<Ballot> planned(AssemblyId id) {
        assemblies.require(id, CHAIR_ASSEMBLY);
        return ballots.of(id);
    }

    /** A seal for print; empty where there is none, or none for whoever asks. */
    public Optional<Printed> printed(AssemblyId id, UUID seal) {
        return assemblies
                .forOfficial(id, RUN_ASSEMBLY)
                .flatMap(assembly -> table.of(id).stream()
                        .filter(it -> it.id().equals(seal))
                        .findFirst()
                        .flatMap(it -> table.statement(id, seal)
                                .map(signed -> new Printed(
                                        it,
                                        assembly,
                                        officials.name(it.official()).orElse(""),
                                        address(signed)))));
    }

    /** The statement behind a code, for everybody: where a key of ours has signed it. */
    public Optional<SealStatement> verify(String code) {
        return SealCode.read(code).map(signed -> SealStatement.read(keys, signed));
    }

    /** In capitals, which take the least room in a code, unless the portal lies below a path of its own. */
    private String address(byte[] signed) {
        String page = links.to("seal/");
        boolean atTheTop = URI.create(page).getPath().equals("/seal/");
        return (atTheTop ? page.toUpperCase(Locale.ROOT) : page) + SealCode.write(signed);
    }
}
