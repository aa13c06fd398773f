package org.foyer.ballot;

import java.time.Clock;
import java.util.Optional;
import org.foyer.access.Permission;
import org.foyer.assembly.Assemblies;
import org.foyer.assembly.Assembly;
import org.foyer.assembly.AssemblyId;
import org.foyer.remote.RemoteException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/** Connects assemblies with meetings of OpenSlides, for those who run them. */
@Service
public class BallotDesk {

    private final OpenSlidesService service;
    private final ConnectionTable connections;
    private final BallotPeople people;
    private final Assemblies assemblies;
    private final TransactionTemplate transactions;
    private final Clock clock;

    BallotDesk(
            OpenSlidesService service,
            ConnectionTable connections,
            BallotPeople people,
            Assemblies assemblies,
            TransactionTemplate transactions,
            Clock clock) {
        this.service = service;
        this.connections = connections;
        this.people = people;
        this.assemblies = assemblies;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** Whether there is an OpenSlides at all. */
    public boolean isOn() {
        return service.client().isPresent();
    }

    /** The assembly, for whoever runs it. */
    public Optional<Assembly> open(AssemblyId assembly) {
        return assemblies.forOfficial(assembly, Permission.RUN_ASSEMBLY);
    }

    /** How far the room has been told; empty without a connection. */
    public Optional<BallotState> state(AssemblyId assembly) {
        require(assembly);
        return connections
                .find(assembly)
                .map(it -> new BallotState(
                        it, people.count(assembly, false), people.count(assembly, true), people.stuck(assembly)));
    }

    /**
     * Connects the assembly with a meeting, in place of a former one.
     *
     * @param creates whether people without an account there are given one
     * @return a code that says why not; empty where it is done
     */
    public Optional<String> connect(AssemblyId assembly, int meeting, boolean creates) {
        require(assembly);
        var client = service.client().orElse(null);
        if (client == null) {
            return Optional.of("off");
        }
        try {
            var found = client.meeting(meeting);
            found.ifPresent(it -> transactions.executeWithoutResult(
                    transaction -> connections.connect(assembly, it, creates, clock.instant())));
            return found.isEmpty() ? Optional.of("meeting") : Optional.empty();
        } catch (RemoteException e) {
            return Optional.of(BallotSending.code(e));
        } catch (RefusedByOpenSlidesException e) {
            return Optional.of("refused");
        }
    }

    /** Leaves the meeting as it is, and tells it nothing more. */
    public void disconnect(AssemblyId assembly) {
        require(assembly);
        connections.disconnect(assembly);
    }

    /** Has everybody told again within seconds, also those who were told already or set aside. */
    public void sendAll(AssemblyId assembly) {
        require(assembly);
        transactions.executeWithoutResult(transaction -> {
            people.everybodyAgain(assembly);
            connections.hurry(assembly, clock.instant());
        });
    }

    private void require(AssemblyId assembly) {
        assemblies.require(assembly, Permission.RUN_ASSEMBLY);
    }
}
