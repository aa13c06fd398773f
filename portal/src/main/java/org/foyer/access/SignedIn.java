package org.foyer.access;

import java.util.Objects;
import java.util.Optional;
import org.foyer.audit.Actor;
import org.foyer.audit.ActorSource;
import org.foyer.values.MemberId;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.stereotype.Component;

/** Who is signed in on this thread. */
@Component
public class SignedIn implements ActorSource {

    private final Accounts accounts;
    private final StoredImpersonations impersonations;
    private final RoundTrip roundTrip;

    SignedIn(Accounts accounts, StoredImpersonations impersonations, RoundTrip roundTrip) {
        this.accounts = accounts;
        this.impersonations = impersonations;
        this.roundTrip = roundTrip;
    }

    /**
     * The person behind the account, empty for anonymous visitors and for accounts without a member. While support sees the
     * portal as a member, it is the member; what is done is kept under both names.
     */
    public Optional<Person> person() {
        return account().flatMap(user -> {
            String subject = subjectOf(user);
            return impersonationBy(user)
                    .map(run -> new Person(
                            run.member(),
                            subject,
                            nameOf(user, run.supporter()) + " for " + run.memberName(),
                            run.supporter()))
                    .or(() -> memberOf(subject).map(member -> new Person(member, subject, nameOf(user, member), null)));
        });
    }

    /** What makes the signed-in person see the portal as somebody else. */
    public Optional<Impersonation> impersonation() {
        return account().flatMap(this::impersonationBy);
    }

    /**
     * The person behind the account.
     *
     * @throws AccessRefusedException when nobody is signed in or the account has no member
     */
    public Person require() {
        return person().orElseThrow(
                        () -> new AccessRefusedException(account().isPresent() ? "no-member" : "not-signed-in"));
    }

    /**
     * The person behind the account, for what nobody does in the name of another: sign-in, letters, declarations.
     *
     * @throws AccessRefusedException when nobody is signed in, the account has no member, or support acts for the member
     */
    public Person requireInPerson() {
        var person = require();
        if (!person.inPerson()) {
            throw new AccessRefusedException(AccessRefusedException.SUPPORT);
        }
        return person;
    }

    /** The account of the identity provider, with or without a member. */
    public Optional<OidcUser> account() {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        if (authentication == null || authentication instanceof AnonymousAuthenticationToken) {
            return Optional.empty();
        }
        return authentication.getPrincipal() instanceof OidcUser user ? Optional.of(user) : Optional.empty();
    }

    @Override
    public Optional<Actor> currentActor() {
        return person().map(person -> person.supporter() == null
                ? new Actor(person.name(), person.id(), "portal")
                : new Actor(person.name(), person.supporter(), "support"));
    }

    /** The sign-in session at the identity provider; empty where it tells none. */
    String session() {
        return account().map(SignedIn::sessionOf).orElse("");
    }

    static String sessionOf(OidcUser user) {
        return Objects.requireNonNullElse(user.getClaimAsString("sid"), "");
    }

    private Optional<Impersonation> impersonationBy(OidcUser user) {
        var session = new Answers.Session(subjectOf(user), sessionOf(user));
        return roundTrip
                .answers()
                .impersonations
                .computeIfAbsent(session, it -> impersonations.running(it.subject(), it.id()));
    }

    private Optional<MemberId> memberOf(String subject) {
        return roundTrip.answers().members.computeIfAbsent(subject, accounts::memberOf);
    }

    private static String subjectOf(OidcUser user) {
        return Objects.requireNonNull(user.getSubject(), "An ID token always has a subject.");
    }

    private static String nameOf(OidcUser user, MemberId member) {
        @Nullable String name = user.getFullName();
        @Nullable String number = user.getPreferredUsername();
        return (name == null ? member.toString() : name) + (number == null ? "" : " (" + number + ")");
    }
}
