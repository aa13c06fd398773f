package org.foyer.member;

/**
 * Who is in reach of an office, in SQL: the same for a single member, whom {@code access} asks about, and for lists, of which the
 * database gives nobody else out. The parameter {@code day} of the query says when.
 */
public final class ReachSql {

    private static final String BELONGING = """
            (select member_id, unit_id, from_date, to_date from membership
             union all select member_id, unit_id, from_date, to_date from office) held
            join unit u on u.id = held.unit_id
            where u.path <@ top.path and held.from_date <= :day and (held.to_date is null or held.to_date >= :day)""";

    private ReachSql() {}

    /** Whether an office in the unit {@code top} of the query reaches the member; the top unit reaches those who left as well. */
    static String ofTop(String member) {
        return "(top.parent_id is null or exists (select from " + BELONGING + " and held.member_id = " + member + "))";
    }

    /**
     * Whether an office in one of the units reaches the member: {@link #everybody} or {@link #belonging}, with the people of the
     * units as a set that is read once for a whole list.
     *
     * @param member the column that holds the id
     * @param units the parameter that holds the ids of the units
     */
    public static String of(String member, String units) {
        return "(%s or %s in (select held.member_id from unit top, %s and top.id = any(:%s)))"
                .formatted(everybody(units), member, BELONGING, units);
    }

    /** Whether one of the units is the top one, which reaches everybody, those who left as well. */
    public static String everybody(String units) {
        return "exists (select from unit top where top.id = any(:%s) and top.parent_id is null)".formatted(units);
    }

    /** Whether the member has a membership or an office in one of the units or in any below; for few people, one by one. */
    public static String belonging(String member, String units) {
        return "exists (select from unit top, %s and top.id = any(:%s) and held.member_id = %s)"
                .formatted(BELONGING, units, member);
    }
}
