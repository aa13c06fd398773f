package org.foyer.profile;

import java.util.List;
import java.util.Objects;
import org.foyer.access.MemberSessions;
import org.foyer.access.SignedIn;
import org.springframework.stereotype.Service;

/** The signed-in member's own sign-in sessions, on all their devices. */
@Service
public class MySessions {

    private final SignedIn signedIn;
    private final MemberSessions sessions;

    MySessions(SignedIn signedIn, MemberSessions sessions) {
        this.signedIn = signedIn;
        this.sessions = sessions;
    }

    /** @param current whether it is the one that asks */
    public record MySession(MemberSessions.Session session, boolean current) {}

    /**
     * The sessions, this one first.
     *
     * @throws org.foyer.access.AccountsUnreachableException when the identity provider does not answer
     */
    public List<MySession> all() {
        return sessions.of(signedIn.requireInPerson().id()).stream()
                .map(session -> new MySession(session, session.id().equals(current())))
                .sorted((one, other) -> Boolean.compare(other.current(), one.current()))
                .toList();
    }

    /** Ends one of the member's sessions; those of others are left alone. */
    public boolean end(String sessionId) {
        return sessions.end(signedIn.requireInPerson().id(), sessionId);
    }

    /** Ends all but the one that asks. */
    public int endAllOthers() {
        return sessions.endAllOthers(signedIn.requireInPerson().id(), current());
    }

    private String current() {
        return signedIn.account()
                .map(account -> Objects.requireNonNullElse(account.getClaimAsString("sid"), ""))
                .orElse("");
    }
}
