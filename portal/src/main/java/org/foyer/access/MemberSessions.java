package org.foyer.access;

import java.time.Instant;
import java.util.List;
import org.foyer.values.MemberId;
import org.jspecify.annotations.Nullable;

/**
 * The sign-in sessions of a member at the identity provider, on all their devices. Whoever calls has decided that it is
 * one's own: there is no permission to end those of others. The room that speaks to the identity provider implements it.
 */
public interface MemberSessions {

    /**
     * The sessions of the member, latest used first; none where the member has no account.
     *
     * @throws AccountsUnreachableException when the identity provider does not answer
     */
    List<Session> of(MemberId member);

    /**
     * Ends one session of this member. A session that is over already, or belongs to somebody else, is left alone.
     *
     * @return whether a session was ended
     * @throws AccountsUnreachableException when the identity provider does not answer
     */
    boolean end(MemberId member, String sessionId);

    /**
     * Ends all sessions of the member but one.
     *
     * @param currentSessionId the {@code sid} of the ID token of the session that goes on
     * @return how many were ended
     * @throws AccountsUnreachableException when the identity provider does not answer
     */
    int endAllOthers(MemberId member, String currentSessionId);

    /**
     * @param id the {@code sid} of its ID token
     * @param address the network address that it came from, where the identity provider knows it
     * @param programs the names of the clients that the person signed in to, such as "foyer-portal"
     */
    record Session(
            String id,
            Instant started,
            Instant lastUsed,
            @Nullable String address,
            List<String> programs) {}
}
