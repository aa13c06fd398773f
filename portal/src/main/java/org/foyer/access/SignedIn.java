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

    SignedIn(Accounts accounts) {
        this.accounts = accounts;
    }

    /** The person behind the account, empty for anonymous visitors and for accounts without a member. */
    public Optional<Person> person() {
        return account().flatMap(user -> {
            String subject = Objects.requireNonNull(user.getSubject(), "An ID token always has a subject.");
            return accounts.memberOf(subject).map(member -> new Person(member, subject, nameOf(user, member)));
        });
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
        return person().map(person -> new Actor(person.name(), person.id(), "portal"));
    }

    private static String nameOf(OidcUser user, MemberId member) {
        @Nullable String name = user.getFullName();
        @Nullable String number = user.getPreferredUsername();
        return (name == null ? member.toString() : name) + (number == null ? "" : " (" + number + ")");
    }
}
