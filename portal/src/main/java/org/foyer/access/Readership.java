package org.foyer.access;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import org.springframework.stereotype.Service;

/** How the reader of a page stands, for content that is meant for some and not for others. */
@Service
public class Readership {

    private final SignedIn signedIn;
    private final StandingFacts facts;
    private final RoundTrip roundTrip;
    private final Clock clock;

    Readership(SignedIn signedIn, StandingFacts facts, RoundTrip roundTrip, Clock clock) {
        this.signedIn = signedIn;
        this.facts = facts;
        this.roundTrip = roundTrip;
        this.clock = clock;
    }

    /**
     * How the signed-in person stands today; a visitor reads in the language of the locale. Support that sees the portal as a member
     * sees nothing of what the member's offices open.
     */
    public Standing mine(Locale locale) {
        return signedIn.person()
                .map(person -> {
                    var standing = roundTrip
                            .answers()
                            .standings
                            .computeIfAbsent(person.id(), id -> facts.of(id, LocalDate.now(clock)));
                    return person.inPerson() ? standing : standing.withoutOffices();
                })
                .orElseGet(() -> Standing.guest(locale.getLanguage()));
    }
}
