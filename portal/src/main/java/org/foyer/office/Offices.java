package org.foyer.office;

import static org.foyer.access.Permission.MANAGE_OFFICES;
import static org.foyer.access.Permission.SEE_MEMBER;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import org.foyer.access.Access;
import org.foyer.access.SignedIn;
import org.foyer.values.UnitId;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;

/**
 * The offices that the signed-in person may grant, correct and end. Each method asks {@code access} first; nobody gives what they do
 * not hold themselves in that unit.
 */
@Service
public class Offices {

    private final Access access;
    private final SignedIn signedIn;
    private final OfficeQueries queries;
    private final OfficeWrites writes;
    private final Clock clock;

    Offices(Access access, SignedIn signedIn, OfficeQueries queries, OfficeWrites writes, Clock clock) {
        this.access = access;
        this.signedIn = signedIn;
        this.queries = queries;
        this.writes = writes;
        this.clock = clock;
    }

    /** Whether there is anything to grant for the signed-in person. */
    public boolean isOpen() {
        return access.may(MANAGE_OFFICES).anywhere().isGranted();
    }

    public int count(OfficeSearch search) {
        return queries.count(search, access.reachOf(MANAGE_OFFICES), today());
    }

    /** In the order of the tree. */
    public List<HeldOffice> page(OfficeSearch search, int offset, int limit) {
        return queries.page(search, access.reachOf(MANAGE_OFFICES), today(), offset, limit);
    }

    /** The units in which the signed-in person may grant offices, in the order of the tree. */
    public List<OfficeUnit> units() {
        return queries.unitsIn(access.reachOf(MANAGE_OFFICES));
    }

    /** The types that give nothing but what the signed-in person holds in the unit. */
    public List<OfficeKind> kindsIn(UnitId unit) {
        return access.may(MANAGE_OFFICES).in(unit).isGranted()
                ? queries.kinds().stream().filter(kind -> holdsAll(kind, unit)).toList()
                : List.of();
    }

    /** People by name or number, where one may see them; everybody by their whole number, for an office needs no membership. */
    public List<Candidate> people(String text, int offset, int limit) {
        return isOpen() && !text.isBlank()
                ? queries.people(text, access.reachOf(SEE_MEMBER), today(), offset, limit)
                : List.of();
    }

    /** Whether today lies in it, or when else. */
    public HeldOffice.When when(HeldOffice office) {
        return office.on(today());
    }

    /** @throws org.foyer.access.AccessRefusedException when it is not in the signed-in person's reach */
    public Granting grant(Candidate holder, UnitId unit, String kind, LocalDate from, @Nullable LocalDate until) {
        access.may(MANAGE_OFFICES).in(unit).orThrow();
        if (until != null && until.isBefore(from)) {
            return new Granting.Refused("order");
        }
        if (kindsIn(unit).stream().noneMatch(one -> one.code().equals(kind))) {
            return new Granting.Refused("more");
        }
        // by the number once more: who was chosen may have gone, or never been offered
        if (queries.people(holder.number(), List.of(), today(), 0, 1).stream()
                .noneMatch(one -> one.id().equals(holder.id()))) {
            return new Granting.Refused("nobody");
        }
        return unlessOverlapping(() -> {
            writes.add(holder.id(), unit, kind, from, until);
            return true;
        });
    }

    /**
     * Moves the first or the last day. Ending earlier is open to whoever grants offices in the unit; longer needs what the office gives.
     *
     * @param id of the office
     * @param version as it was shown
     * @param sure answers the second question, where one's own last right to grant offices ends
     * @throws org.foyer.access.AccessRefusedException when it is not in the signed-in person's reach
     */
    public Granting change(UUID id, int version, LocalDate from, @Nullable LocalDate until, boolean sure) {
        var office = queries.find(id).orElse(null);
        if (office == null) {
            access.may(MANAGE_OFFICES).anywhere().orThrow();
            return new Granting.Refused("changed");
        }
        access.may(MANAGE_OFFICES).in(office.unit().id()).orThrow();
        if (office.version() != version) {
            return new Granting.Refused("changed");
        }
        if (until != null && until.isBefore(from)) {
            return new Granting.Refused("order");
        }
        boolean longer = from.isBefore(office.from())
                || office.until() != null && (until == null || until.isAfter(office.until()));
        if (longer && !holdsAll(office.kind(), office.unit().id())) {
            return new Granting.Refused("more");
        }
        if (!sure && endsOwnLast(office, from, until)) {
            return new Granting.Refused("own-last");
        }
        return unlessOverlapping(() -> writes.change(office, from, until));
    }

    private boolean endsOwnLast(HeldOffice office, LocalDate from, @Nullable LocalDate until) {
        var me = signedIn.require().id();
        boolean ends =
                from.isAfter(today()) || until != null && (office.until() == null || until.isBefore(office.until()));
        return ends
                && office.holder().equals(me)
                && office.kind().gives().contains(MANAGE_OFFICES)
                && office.on(today()) == HeldOffice.When.NOW
                && !queries.holdsAnother(me, MANAGE_OFFICES, office.id(), today());
    }

    private boolean holdsAll(OfficeKind kind, UnitId unit) {
        return kind.gives().stream()
                .allMatch(permission -> access.may(permission).in(unit).isGranted());
    }

    private static Granting unlessOverlapping(BooleanSupplier write) {
        try {
            return write.getAsBoolean() ? new Granting.Done() : new Granting.Refused("changed");
        } catch (DataIntegrityViolationException overlap) {
            return new Granting.Refused("overlap");
        }
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
