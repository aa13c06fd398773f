package org.foyer.access;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.foyer.audit.Look;
import org.foyer.audit.Looks;
import org.foyer.values.MemberId;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Support of the central office sees the portal as a member does, to help on the phone: with a reason that the member reads,
 * for a short time, in one session. See docs/decisions/0173-support-sees-the-portal-as-a-member.md.
 */
@Service
@Transactional
@EnableConfigurationProperties(SupportProperties.class)
public class Impersonations {

    /** Characters of a reason. */
    public static final int SHORTEST_REASON = 10;

    public static final int LONGEST_REASON = 300;

    private final Access access;
    private final SignedIn signedIn;
    private final SupportRule rule;
    private final StoredImpersonations stored;
    private final Looks looks;
    private final SupportProperties properties;
    private final Clock clock;

    Impersonations(
            Access access,
            SignedIn signedIn,
            SupportRule rule,
            StoredImpersonations stored,
            Looks looks,
            SupportProperties properties,
            Clock clock) {
        this.access = access;
        this.signedIn = signedIn;
        this.rule = rule;
        this.stored = stored;
        this.looks = looks;
        this.properties = properties;
        this.clock = clock;
    }

    /** What came of a wish to begin. */
    public sealed interface Start {

        record Started() implements Start {}

        /** @param code {@code reason-short}, {@code reason-long}, {@code more} or {@code session} */
        record Refused(String code) implements Start {}
    }

    /** Whether the signed-in person helps members at all. */
    @Transactional(readOnly = true)
    public boolean isOpen() {
        return access.may(Permission.IMPERSONATE).atTheTop().isGranted();
    }

    /** The name and number of a member whom the signed-in person may help; empty for all others. */
    @Transactional(readOnly = true)
    public Optional<String> helpable(MemberId member) {
        return isOpen() && rule.of(signedIn.requireInPerson().id(), member).isGranted()
                ? stored.nameOf(member)
                : Optional.empty();
    }

    /** What runs in the session of the signed-in person. */
    @Transactional(readOnly = true)
    public Optional<Impersonation> running() {
        return signedIn.impersonation();
    }

    /**
     * From the next request on, the session sees the portal as the member does. The member finds a receipt with the reason.
     *
     * @throws AccessRefusedException for everybody but an office at the top that has accepted its terms
     */
    public Start start(MemberId member, String why) {
        access.may(Permission.IMPERSONATE).atTheTop().orThrow();
        var supporter = signedIn.requireInPerson();
        var reason = why.strip();
        if (reason.length() < SHORTEST_REASON) {
            return new Start.Refused("reason-short");
        }
        if (reason.length() > LONGEST_REASON) {
            return new Start.Refused("reason-long");
        }
        if (!(rule.of(supporter.id(), member) instanceof Decision.Granted(String office))
                || stored.nameOf(member).isEmpty()) {
            return new Start.Refused("more");
        }
        var session = signedIn.session();
        if (session.isEmpty()) {
            return new Start.Refused("session");
        }
        looks.note(
                new Look(
                        supporter.id(),
                        supporter.name(),
                        office,
                        Look.Kind.SUPPORT,
                        null,
                        null,
                        "screen",
                        List.of(),
                        reason),
                "select cast(:member as uuid) as member_id",
                Map.of("member", member.value()));
        stored.end(supporter.subject(), session);
        stored.begin(
                supporter.subject(),
                session,
                supporter.id(),
                member,
                reason,
                clock.instant().plus(properties.longest()));
        return new Start.Started();
    }

    /** From the next request on, the session of the signed-in person is their own again. */
    public void end() {
        signedIn.account().ifPresent(this::endOf);
    }

    /** Ends what runs in a session: it signed in anew, or out. */
    public void endOf(OidcUser account) {
        stored.end(
                Objects.requireNonNull(account.getSubject(), "An ID token always has a subject."),
                SignedIn.sessionOf(account));
    }

    /**
     * Who helped whom, latest first.
     *
     * @throws AccessRefusedException for everybody who may not help members
     */
    @Transactional(readOnly = true)
    public List<PastImpersonation> latest(int offset, int limit) {
        access.may(Permission.IMPERSONATE).atTheTop().orThrow();
        return stored.latest(offset, limit);
    }

    /** How many there are. */
    @Transactional(readOnly = true)
    public int count() {
        access.may(Permission.IMPERSONATE).atTheTop().orThrow();
        return stored.count();
    }
}
