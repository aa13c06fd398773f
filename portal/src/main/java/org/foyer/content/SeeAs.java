package org.foyer.content;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.foyer.access.Access;
import org.foyer.access.KnownNames;
import org.foyer.access.Permission;
import org.foyer.access.SignedIn;
import org.foyer.access.Standing;
import org.foyer.values.MemberId;
import org.springframework.stereotype.Service;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;

/**
 * Lets editors see content as another kind of person would: pages, tiles, notices, forms and their pictures, never anybody's data. It
 * lasts as long as the session and the editor's office; whoever holds no such office is never given anything by it (decision 0259).
 */
@Service
public class SeeAs {

    private static final String CHOICE = SeeAs.class.getName();

    private final Access access;
    private final SignedIn signedIn;
    private final KnownNames names;

    SeeAs(Access access, SignedIn signedIn, KnownNames names) {
        this.access = access;
        this.signedIn = signedIn;
        this.names = names;
    }

    /** What is kept in the session: whoever else signs in on it has nothing from it. */
    private record Choice(MemberId editor, SeenAs kind, Standing standing) {}

    /** Whether the signed-in person is an editor, for whom all this is. */
    public boolean isAllowed() {
        return access.may(Permission.EDIT_CONTENT).inPerson().atTheTop().isGranted();
    }

    /**
     * From now on the signed-in editor sees content as such a person, in this session.
     *
     * @throws org.foyer.access.AccessRefusedException to anybody but editors
     */
    public void begin(SeenAs kind) {
        access.may(Permission.EDIT_CONTENT).inPerson().atTheTop().orThrow();
        request()
                .orElseThrow(() -> new IllegalStateException("There is no session to see content in"))
                .setAttribute(
                        CHOICE,
                        new Choice(signedIn.requireInPerson().id(), kind, standing(kind)),
                        RequestAttributes.SCOPE_SESSION);
    }

    /** The editor sees content as themselves again. */
    public void end() {
        request().ifPresent(it -> it.removeAttribute(CHOICE, RequestAttributes.SCOPE_SESSION));
    }

    /** As whom the signed-in editor sees content; empty for everybody else. */
    public Optional<SeenAs> running() {
        return choice().map(Choice::kind);
    }

    /** How such a person stands. */
    Optional<Standing> standing() {
        return choice().map(Choice::standing);
    }

    private Optional<Choice> choice() {
        var chosen = request()
                .map(it -> it.getAttribute(CHOICE, RequestAttributes.SCOPE_SESSION))
                .filter(Choice.class::isInstance)
                .map(Choice.class::cast);
        if (chosen.isEmpty()) {
            return chosen;
        }
        boolean holds = isAllowed()
                && signedIn.person()
                        .filter(person -> person.id().equals(chosen.get().editor()))
                        .isPresent();
        if (!holds) {
            // the office ended, or another person signed in: it does not come back by itself
            end();
            return Optional.empty();
        }
        return chosen;
    }

    private Standing standing(SeenAs kind) {
        if (kind.visitor()) {
            return Standing.guest(kind.language());
        }
        var unit = Optional.ofNullable(kind.unit()).flatMap(names::unit);
        Set<String> units = unit.map(it -> Set.copyOf(it.withAbove())).orElse(Set.of());
        var office = Optional.ofNullable(kind.office())
                .flatMap(type -> unit.map(it -> new Standing.HeldOffice(type, it.level(), units)));
        return new Standing(
                true,
                kind.language(),
                kind.category() == null ? Set.of() : Set.of(kind.category()),
                units,
                unit.map(it -> Set.of(it.number())).orElse(Set.of()),
                office.map(List::of).orElse(List.of()));
    }

    private static Optional<RequestAttributes> request() {
        return Optional.ofNullable(RequestContextHolder.getRequestAttributes());
    }
}
