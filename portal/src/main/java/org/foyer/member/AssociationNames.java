package org.foyer.member;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.foyer.access.KnownNames;
import org.foyer.values.LocalNames;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Tells `access` what units, offices and categories there are today. */
@Repository
class AssociationNames implements KnownNames {

    private final JdbcClient jdbc;
    private final LocalNames names;
    private final Clock clock;

    AssociationNames(JdbcClient jdbc, LocalNames names, Clock clock) {
        this.jdbc = jdbc;
        this.names = names;
        this.clock = clock;
    }

    @Override
    public List<Unit> units() {
        return jdbc.sql("select u.number, u.name, u.kind, coalesce(" + MembershipStanding.LEVEL + ", u.kind) as level, "
                        + MembershipStanding.ABOVE + " as above from unit u "
                        + "where (u.founded_on is null or u.founded_on <= :today) "
                        + "and (u.dissolved_on is null or u.dissolved_on > :today) order by nlevel(u.path), u.number")
                .param("today", LocalDate.now(clock))
                .query((row, number) -> new Unit(
                        row.getString("number"),
                        names.read(row.getString("name")),
                        row.getString("kind"),
                        row.getString("level"),
                        Arrays.asList((String[]) row.getArray("above").getArray())))
                .list();
    }

    @Override
    public List<Named> offices() {
        return named("select code, name from office_type order by position, code");
    }

    @Override
    public List<Named> categories() {
        return named("select code, name from membership_category order by position, code");
    }

    private List<Named> named(String sql) {
        return jdbc.sql(sql)
                .query((row, number) -> new Named(row.getString("code"), names.read(row.getString("name"))))
                .list();
    }
}
