package org.foyer.access;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.foyer.values.MemberId;
import org.foyer.values.UnitId;
import org.springframework.stereotype.Service;

/**
 * Decides what the signed-in person may: {@code access.may(SEE_CONTACT_DETAILS).of(member).orThrow()}. Permissions come
 * from one's own membership, from being a child's parent, and from offices, which reach their unit and all below. What an
 * office gives waits until its holder has accepted the terms of office.
 */
@Service
public class Access {

    private final SignedIn signedIn;
    private final AccessFacts facts;
    private final TermsOfOffice terms;
    private final Clock clock;

    Access(SignedIn signedIn, AccessFacts facts, TermsOfOffice terms, Clock clock) {
        this.signedIn = signedIn;
        this.facts = facts;
        this.terms = terms;
        this.clock = clock;
    }

    /** Opens a question about the signed-in person. */
    public Question may(Permission permission) {
        return new Question(signedIn.person().map(Person::id), permission);
    }

    /** Opens a question about somebody else, for explanations and previews. */
    public Question may(MemberId person, Permission permission) {
        return new Question(Optional.of(person), permission);
    }

    /** The units, each with all below, in which the signed-in person holds the permission. */
    public List<UnitId> reachOf(Permission permission) {
        return signedIn.person().stream()
                .filter(person -> !terms.dueFor(person.id()))
                .flatMap(person -> facts.grantsOf(person.id(), today()).stream())
                .filter(grant -> grant.permission() == permission)
                .map(Grant::unit)
                .distinct()
                .toList();
    }

    /** Whether the signed-in person holds an office that gives something, now or once they have accepted its terms. */
    public boolean holdsOffice() {
        return signedIn.person()
                .filter(person -> !facts.grantsOf(person.id(), today()).isEmpty())
                .isPresent();
    }

    /** Whether an office of the signed-in person waits for them to accept its terms. */
    public boolean termsAreDue() {
        return holdsOffice() && terms.dueFor(signedIn.require().id());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    /** A question that waits for the member or the unit it is about. */
    public final class Question {

        private final Optional<MemberId> person;
        private final Permission permission;

        private Question(Optional<MemberId> person, Permission permission) {
            this.person = person;
            this.permission = permission;
        }

        /** May they, with the data of this member? */
        public Decision of(MemberId member) {
            if (person.isEmpty()) {
                return new Decision.Refused("not-signed-in");
            }
            MemberId self = person.get();
            if (self.equals(member) && permission.isGivenBy(Permission.Relation.SELF)) {
                return new Decision.Granted("own-data");
            }
            if (permission.isGivenBy(Permission.Relation.GUARDIAN) && facts.isGuardian(self, member, today())) {
                return new Decision.Granted("guardian");
            }
            if (permission.isGivenBy(Permission.Relation.HOUSEHOLD_MAIN) && facts.isMainPersonOf(self, member)) {
                return new Decision.Granted("household-main");
            }
            return byOffice(grant -> facts.belongsTo(member, List.of(grant.unit()), today()));
        }

        /** May they, in this unit? */
        public Decision in(UnitId unit) {
            return byOffice(grant -> facts.liesIn(unit, List.of(grant.unit())));
        }

        /** May they, at least in one unit? Opens a view; what it shows is asked for again, by member or unit. */
        public Decision anywhere() {
            if (permission.isGivenBy(Permission.Relation.MEMBER)
                    && person.filter(it -> facts.isMember(it, today())).isPresent()) {
                return new Decision.Granted("member");
            }
            return byOffice(grant -> true);
        }

        private Decision byOffice(Predicate<Grant> reaches) {
            if (person.isEmpty()) {
                return new Decision.Refused("not-signed-in");
            }
            return facts.grantsOf(person.get(), today()).stream()
                    .filter(grant -> grant.permission() == permission)
                    .filter(reaches)
                    .findFirst()
                    .<Decision>map(grant -> terms.dueFor(person.get())
                            ? new Decision.Refused("terms-due")
                            : new Decision.Granted(grant.officeType()))
                    .orElseGet(() -> new Decision.Refused("no-office"));
        }
    }
}
