package org.foyer.content;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.foyer.remote.Cookies;
import org.foyer.remote.RemoteAnswer;
import org.foyer.remote.RemoteRequest;
import org.foyer.remote.RemoteSystem;

/**
 * Signed in to Magnolia: the password goes along once and begins a session, which its cookie carries on. A password costs Magnolia a
 * third of a second and a new session each time; and a wrong one, sent a few times, the account.
 */
final class MagnoliaSession {

    private static final int UNAUTHORIZED = 401;

    private final RemoteSystem remote;
    private final MagnoliaProperties properties;
    private final SignInRefusals refusals;
    private final String source;
    private final Cookies cookies = new Cookies();

    MagnoliaSession(RemoteSystem remote, MagnoliaProperties properties, SignInRefusals refusals, String source) {
        this.remote = remote;
        this.properties = properties;
        this.refusals = refusals;
        this.source = source;
    }

    /**
     * Sends a request within the session, or begins one.
     *
     * @throws DeliveryException when the password is refused, or was refused too often to be sent again
     */
    RemoteAnswer send(RemoteRequest request) {
        String held = cookies.header();
        if (!held.isEmpty()) {
            var answer = remote.send(request.withEndingKey().header("Cookie", held));
            if (answer.status() != UNAUTHORIZED) {
                cookies.take(answer);
                return answer;
            }
        }
        return signIn(request.withEndingKey(), held);
    }

    /** One at a time: those who come meanwhile go on within the session of the first. */
    private synchronized RemoteAnswer signIn(RemoteRequest request, String ended) {
        if (!cookies.header().equals(ended)) {
            var answer = remote.send(request.header("Cookie", cookies.header()));
            if (answer.status() != UNAUTHORIZED) {
                return answer;
            }
        }
        cookies.clear();
        if (!refusals.isOpen(source)) {
            throw new DeliveryException(
                    TroubleCode.LOCKED, "Magnolia refused our password twice; it is not sent again for now");
        }
        var answer = remote.send(request.header("Authorization", basic()));
        if (answer.status() == UNAUTHORIZED) {
            refusals.refused(source);
            throw new DeliveryException(
                    refusals.isOpen(source) ? TroubleCode.REFUSED : TroubleCode.LOCKED,
                    "Magnolia refuses the user or password of the service account");
        }
        refusals.accepted(source);
        cookies.take(answer);
        return answer;
    }

    private String basic() {
        String both = properties.user() + ":" + properties.password().value();
        return "Basic " + Base64.getEncoder().encodeToString(both.getBytes(StandardCharsets.UTF_8));
    }
}
