package org.foyer.assembly;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/**
 * Cuts the roll into parts of equal size, by name, for desks that may be cut off. Once it is cut nobody moves to another part, as desks
 * without a network would not hear of it; who comes to the roll later belongs to the part that their name falls into.
 */
@Repository
public class RollParts {

    private final Roll roll;
    private final JdbcClient jdbc;

    RollParts(Roll roll, JdbcClient jdbc) {
        this.roll = roll;
        this.jdbc = jdbc;
    }

    /** Gives everybody a part who has none; cuts anew where the number of parts is another than it was. */
    @Transactional
    public void keep(Assembly assembly) {
        int parts = assembly.rollParts();
        if (parts == 0) {
            return;
        }
        jdbc.sql("select id from assembly where id = ? for update")
                .param(assembly.id().value())
                .query(row -> {});
        List<Attendee> people = roll.of(assembly.id());
        int most = people.stream().mapToInt(Attendee::part).max().orElse(0);
        int changed = most == parts ? join(people) : cut(people, parts);
        if (changed > 0) {
            jdbc.sql("update assembly set roll_revision = roll_revision + 1 where id = ?")
                    .param(assembly.id().value())
                    .update();
        }
    }

    private int cut(List<Attendee> people, int parts) {
        int changed = 0;
        for (int place = 0; place < people.size(); place++) {
            int part = (int) ((long) place * parts / people.size()) + 1;
            changed += put(people.get(place), part);
        }
        return changed;
    }

    private int join(List<Attendee> people) {
        int changed = 0;
        int part = 1;
        for (Attendee it : people) {
            if (it.part() > 0) {
                part = it.part();
            } else {
                changed += put(it, part);
            }
        }
        return changed;
    }

    private int put(Attendee it, int part) {
        return it.part() == part
                ? 0
                : jdbc.sql("update attendee set part = ? where id = ?")
                        .params(part, it.id())
                        .update();
    }
}
