package org.foyer.access;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.foyer.values.MemberId;
import org.foyer.values.UnitId;

/** The facts that access is decided on; the room that keeps members, units and offices implements it. */
public interface AccessFacts {

    /** What the offices that the member holds on the day give. */
    List<Grant> grantsOf(MemberId holder, LocalDate day);

    /**
     * Whether the member has a membership or an office on the day in one of the units or in any unit below them. The
     * top unit reaches everybody, those who left as well.
     */
    boolean belongsTo(MemberId member, Collection<UnitId> units, LocalDate day);

    /** The units whose offices reach the member on the day: those for which {@link #belongsTo} is true. */
    Set<UnitId> unitsOver(MemberId member, LocalDate day);

    /** The offices held in exactly these units on the day that give something. */
    List<Reacher> holdersIn(Collection<UnitId> units, LocalDate day);

    /** Whether the person has a membership or an office on the day. */
    boolean isMember(MemberId person, LocalDate day);

    /** Whether the unit is one of the others or lies below one of them. */
    boolean liesIn(UnitId unit, Collection<UnitId> others);

    /** The units that no other lies above; none before the association was loaded. */
    List<UnitId> tops();

    /** Whether the child is under age on the day and the adult is the main person or a partner of its household. */
    boolean isGuardian(MemberId adult, MemberId child, LocalDate day);

    /** Whether the first member is the main person of the household that the other one lives in. */
    boolean isMainPersonOf(MemberId main, MemberId other);
}
