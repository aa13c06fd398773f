package org.foyer.access;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.foyer.values.MemberId;
import org.foyer.values.UnitId;
import org.jspecify.annotations.Nullable;
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
    private final RoundTrip roundTrip;

    Access(SignedIn signedIn, AccessFacts facts, TermsOfOffice terms, Clock clock, RoundTrip roundTrip) {
        this.signedIn = signedIn;
        this.facts = facts;
        this.terms = terms;
        this.clock = clock;
        this.roundTrip = roundTrip;
    }

    /** Opens a question about the signed-in person. */
    public Question may(Permission permission) {
        var person = signedIn.person();
        return new Question(
                person.map(Person::id),
                permission,
                person.filter(it -> !it.inPerson()).isPresent(),
                true);
    }

    /** Opens a question about somebody else, for explanations and previews. */
    public Question may(MemberId person, Permission permission) {
        return new Question(Optional.of(person), permission, false, true);
    }

    /** The units, each with all below, in which the signed-in person holds the permission. */
    public List<UnitId> reachOf(Permission permission) {
        return signedIn.person().stream()
                .filter(Person::inPerson)
                .filter(person -> !termsAreDueFor(person.id()))
                .flatMap(person -> grantsOf(person.id()).stream())
                .filter(grant -> grant.permission() == permission)
                .map(Grant::unit)
                .distinct()
                .toList();
    }

    /** Whether the signed-in person holds an office that gives something, now or once they have accepted its terms. */
    public boolean holdsOffice() {
        return signedIn.person()
                .filter(Person::inPerson)
                .filter(person -> !grantsOf(person.id()).isEmpty())
                .isPresent();
    }

    /** Whether an office of the signed-in person waits for them to accept its terms. */
    public boolean termsAreDue() {
        return holdsOffice() && termsAreDueFor(signedIn.require().id());
    }

    /** All that allows the signed-in person something with the data of the member. */
    public List<Reason> reasonsFor(MemberId member) {
        return Arrays.stream(Permission.values())
                .flatMap(permission -> may(permission).reasonsOf(member).stream())
                .toList();
    }

    /** The offices that reach the signed-in person today, with their holders; those whose terms wait to be accepted as well. */
    public List<Reacher> reachersOfMe() {
        MemberId me = signedIn.require().id();
        return facts.holdersIn(facts.unitsOver(me, today()), today());
    }

    /** What grants the permission, nearest first; asked one after the other, only as far as somebody reads. */
    private Stream<Reason> reasons(
            MemberId self,
            MemberId member,
            Permission permission,
            Predicate<Permission.Relation> counts,
            List<Grant> grants) {
        return Stream.concat(
                Arrays.stream(Permission.Relation.values())
                        .filter(permission::isGivenBy)
                        .filter(counts)
                        .flatMap(relation -> byRelation(relation, self, member).stream())
                        .map(why -> new Reason(permission, why, null)),
                grants.stream()
                        .filter(grant -> grant.permission() == permission)
                        .filter(grant -> facts.belongsTo(member, List.of(grant.unit()), today()))
                        .map(grant -> new Reason(permission, "office", grant)));
    }

    private Optional<String> byRelation(Permission.Relation relation, MemberId self, MemberId member) {
        return switch (relation) {
            case SELF -> self.equals(member) ? Optional.of("own-data") : Optional.empty();
            case GUARDIAN -> facts.isGuardian(self, member, today()) ? Optional.of("guardian") : Optional.empty();
            case HOUSEHOLD_MAIN ->
                facts.isMainPersonOf(self, member) ? Optional.of("household-main") : Optional.empty();
            case MEMBER -> Optional.empty(); // opens views, never somebody's data
        };
    }

    private List<Grant> grantsOf(MemberId holder) {
        return roundTrip
                .answers()
                .grants
                .computeIfAbsent(new Answers.Holder(holder, today()), it -> facts.grantsOf(it.member(), it.day()));
    }

    private boolean termsAreDueFor(MemberId person) {
        return roundTrip.answers().termsDue.computeIfAbsent(person, terms::dueFor);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    /** A question that waits for the member or the unit it is about. */
    public final class Question {

        private final Optional<MemberId> person;
        private final Permission permission;

        /** Support asks in the name of the person: offices, children and households do not count. */
        private final boolean support;

        private final boolean throughSupport;

        private Question(Optional<MemberId> person, Permission permission, boolean support, boolean throughSupport) {
            this.person = person;
            this.permission = permission;
            this.support = support;
            this.throughSupport = throughSupport;
        }

        /** May they, themselves? Support acting in their name may not: for sign-in, letters and declarations. */
        public Question inPerson() {
            return new Question(person, permission, support, false);
        }

        /** May they, with the data of this member? */
        public Decision of(MemberId member) {
            if (person.isEmpty()) {
                return new Decision.Refused("not-signed-in");
            }
            return decided(reasons(person.get(), member).findFirst().orElse(null));
        }

        /** All that grants it for this member, not only what is found first; empty where it is refused. */
        public List<Reason> reasonsOf(MemberId member) {
            return person.stream()
                    .flatMap(self -> reasons(self, member))
                    .filter(reason -> decided(reason).isGranted())
                    .toList();
        }

        /** May they, in this unit? */
        public Decision in(UnitId unit) {
            return byOffice(grant -> facts.liesIn(unit, List.of(grant.unit())));
        }

        /** May they, at least in one unit? Opens a view; what it shows is asked for again, by member or unit. */
        public Decision anywhere() {
            if (permission.isGivenBy(Permission.Relation.MEMBER)
                    && person.filter(it -> facts.isMember(it, today())).isPresent()) {
                return decided(new Reason(permission, "member", null));
            }
            return byOffice(grant -> true);
        }

        /**
         * May they, at the top of the association? For what concerns everybody at once: a section's office is not enough,
         * and where several units have none above, it takes an office in each of them.
         */
        public Decision atTheTop() {
            return facts.tops().stream()
                    .map(this::in)
                    .reduce((one, other) -> one.isGranted() ? other : one)
                    .orElseGet(this::anywhere);
        }

        private Stream<Reason> reasons(MemberId self, MemberId member) {
            return Access.this.reasons(
                    self,
                    member,
                    permission,
                    relation -> !support || relation == Permission.Relation.SELF,
                    grants(self));
        }

        private List<Grant> grants(MemberId self) {
            return support ? List.of() : grantsOf(self);
        }

        private Decision byOffice(Predicate<Grant> reaches) {
            if (person.isEmpty()) {
                return new Decision.Refused("not-signed-in");
            }
            return decided(grants(person.get()).stream()
                    .filter(grant -> grant.permission() == permission)
                    .filter(reaches)
                    .findFirst()
                    .map(grant -> new Reason(permission, "office", grant))
                    .orElse(null));
        }

        private Decision decided(@Nullable Reason reason) {
            if (support && !(throughSupport && permission.isGivenUnderSupport())) {
                return new Decision.Refused(AccessRefusedException.SUPPORT);
            }
            if (reason == null) {
                return new Decision.Refused("no-office");
            }
            var office = reason.office();
            if (office == null) {
                return new Decision.Granted(reason.why());
            }
            return person.filter(Access.this::termsAreDueFor).isPresent()
                    ? new Decision.Refused("terms-due")
                    : new Decision.Granted(office.officeType());
        }
    }
}
