package org.foyer.contact;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.foyer.access.Person;
import org.foyer.access.SignedIn;
import org.foyer.values.MemberId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Whose work comes to whom, for rooms in which something is sent to an office and not to a person. It is decided as for
 * conversations: whoever holds the office today, a vacancy climbs, and the terms of office are accepted. Support acting in the name
 * of an official gets none of it.
 */
@Service
@Transactional(readOnly = true)
public class OfficeDuty {

    private final SignedIn signedIn;
    private final Desks desks;
    private final Participants participants;
    private final Clock clock;

    OfficeDuty(SignedIn signedIn, Desks desks, Participants participants, Clock clock) {
        this.signedIn = signedIn;
        this.desks = desks;
        this.participants = participants;
        this.clock = clock;
    }

    /** Whether the signed-in person holds any office today through which work can come, with its terms accepted. */
    public boolean isOpen() {
        return onDuty().filter(me -> desks.holdsAny(me, today())).isPresent();
    }

    /** Those of the posts whose work the signed-in person does today. */
    public Set<Post> mine(Collection<Post> posts) {
        return onDuty().stream()
                .flatMap(me -> desks.heldBy(me, posts, today()).stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Who does the work of the post today; nobody where it is vacant up to the top. */
    public List<MemberId> holders(Post post) {
        return desks.holders(post.unit(), post.officeType(), today());
    }

    private Optional<MemberId> onDuty() {
        return signedIn.person().filter(Person::inPerson).map(Person::id).filter(participants::mayRead);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
