package org.foyer.assembly;

import java.util.Optional;
import java.util.UUID;
import org.foyer.values.MemberId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** Members who turn up without being on the roll, such as those who joined since it was made or belong to another unit. */
@Service
public class Latecomers {

    private final JdbcClient jdbc;
    private final RollDecisions decisions;
    private final Roll roll;

    Latecomers(JdbcClient jdbc, RollDecisions decisions, Roll roll) {
        this.jdbc = jdbc;
        this.decisions = decisions;
        this.roll = roll;
    }

    /**
     * Decides the member whose card was shown, and puts them on the roll with what was decided. Whoever calls has seen a good card: by a
     * number alone nobody finds out whose it is.
     */
    public Optional<Attendee> withCard(AssemblyId assembly, String number) {
        jdbc.sql("select id from member where number = ? and not deceased")
                .param(number)
                .query(UUID.class)
                .optional()
                .ifPresent(member -> decisions.decide(assembly, new MemberId(member)));
        return roll.byNumber(assembly, number);
    }
}
