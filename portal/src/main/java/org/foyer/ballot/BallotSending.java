package org.foyer.ballot;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.foyer.ballot.BallotPeople.Due;
import org.foyer.ballot.OpenSlidesClient.Meeting;
import org.foyer.ballot.OpenSlidesClient.Wanted;
import org.foyer.remote.RemoteException;
import org.foyer.remote.RemoteGarbledException;
import org.foyer.remote.RemoteMisconfiguredException;
import org.foyer.remote.RemoteUnavailableException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;

/** Tells OpenSlides what has changed about people in the room, in the order of the changes, until it knows. */
@Service
class BallotSending {

    private static final Logger LOG = LoggerFactory.getLogger(BallotSending.class);
    private static final Duration LONGEST = Duration.ofMinutes(5);

    private final OpenSlidesService service;
    private final ConnectionTable connections;
    private final BallotPeople people;
    private final RoomWatch watch;
    private final Clock clock;

    BallotSending(
            OpenSlidesService service, ConnectionTable connections, BallotPeople people, RoomWatch watch, Clock clock) {
        this.service = service;
        this.connections = connections;
        this.people = people;
        this.watch = watch;
        this.clock = clock;
    }

    /** Works off what waits; an assembly that fails is left alone for a while, longer each time. */
    void workOff() {
        connections.forgetErased();
        service.client().ifPresent(client -> connections.due(clock.instant()).forEach(it -> workOff(client, it)));
    }

    private void workOff(OpenSlidesClient client, Connection connection) {
        watch.look(connection);
        try {
            var waiting = people.due(connection.assembly(), service.batch());
            if (waiting.isEmpty()) {
                return;
            }
            var meeting = client.meeting(connection.meeting()).orElse(null);
            if (meeting == null) {
                failed(connection, "meeting");
                return;
            }
            while (!waiting.isEmpty()) {
                send(client, connection, meeting, waiting);
                waiting = people.due(connection.assembly(), service.batch());
            }
            connections.sent(connection.assembly(), meeting.weighs(), clock.instant());
        } catch (RemoteException e) {
            LOG.warn("OpenSlides is tried again later: {}", e.getMessage());
            failed(connection, code(e));
        } catch (RefusedByOpenSlidesException e) {
            LOG.warn("OpenSlides refused a search for people; it is tried again later");
            failed(connection, "refused");
        }
    }

    private void send(OpenSlidesClient client, Connection connection, Meeting meeting, List<Due> waiting) {
        var users = accounts(client, connection, meeting, waiting);
        var known =
                waiting.stream().filter(it -> users.containsKey(it.attendee())).toList();
        if (known.isEmpty()) {
            return;
        }
        var taking = client.participants(meeting.id(), List.copyOf(users.values()));
        try {
            client.tell(meeting, wanted(known, users, taking));
            known.forEach(it -> people.told(connection.assembly(), it));
        } catch (RefusedByOpenSlidesException all) {
            // one whom it refuses must not hold back all others
            known.forEach(it -> tellAlone(client, connection, meeting, it, users, taking));
        }
    }

    private void tellAlone(
            OpenSlidesClient client,
            Connection connection,
            Meeting meeting,
            Due person,
            Map<UUID, Integer> users,
            Set<Integer> taking) {
        try {
            client.tell(meeting, wanted(List.of(person), users, taking));
            people.told(connection.assembly(), person);
        } catch (RefusedByOpenSlidesException refused) {
            people.stuck(connection.assembly(), person.attendee(), "refused", refused.words());
        }
    }

    private static List<Wanted> wanted(List<Due> people, Map<UUID, Integer> users, Set<Integer> taking) {
        return people.stream()
                .map(it -> {
                    int user = Objects.requireNonNull(users.get(it.attendee()));
                    return new Wanted(user, it.present(), it.weight(), it.card(), !taking.contains(user));
                })
                .toList();
    }

    /** The accounts of those who have one; whoever has none is given one, or set aside. */
    private Map<UUID, Integer> accounts(
            OpenSlidesClient client, Connection connection, Meeting meeting, List<Due> waiting) {
        var users = new HashMap<UUID, Integer>();
        var unknown = new ArrayList<Due>();
        for (Due person : waiting) {
            if (person.user() != null) {
                users.put(person.attendee(), person.user());
            } else if (person.number() == null) {
                people.stuck(connection.assembly(), person.attendee(), "no-number", null);
            } else {
                unknown.add(person);
            }
        }
        if (unknown.isEmpty()) {
            return users;
        }
        var found = client.byNumber(
                meeting.id(),
                unknown.stream().map(it -> Objects.requireNonNull(it.number())).toList());
        for (Due person : unknown) {
            Integer user = found.get(Objects.requireNonNull(person.number()));
            if (user == null && connection.creates()) {
                user = create(client, connection, meeting, person);
            } else if (user == null) {
                people.stuck(connection.assembly(), person.attendee(), "no-account", null);
            }
            if (user != null) {
                people.account(connection.assembly(), person.attendee(), user);
                users.put(person.attendee(), user);
            }
        }
        return users;
    }

    private @Nullable Integer create(OpenSlidesClient client, Connection connection, Meeting meeting, Due person) {
        try {
            return client.create(
                    meeting, person.firstName(), person.lastName(), Objects.requireNonNull(person.number()));
        } catch (RefusedByOpenSlidesException refused) {
            people.stuck(connection.assembly(), person.attendee(), "refused", refused.words());
            return null;
        }
    }

    private void failed(Connection connection, String problem) {
        long seconds = Math.min(5L << Math.min(connection.failures(), 10), LONGEST.toSeconds());
        connections.failed(connection.assembly(), problem, clock.instant().plusSeconds(seconds));
    }

    static String code(RemoteException failure) {
        return switch (failure) {
            case RemoteUnavailableException unavailable -> "unavailable";
            case RemoteMisconfiguredException misconfigured -> "misconfigured";
            case RemoteGarbledException garbled -> "garbled";
        };
    }
}
