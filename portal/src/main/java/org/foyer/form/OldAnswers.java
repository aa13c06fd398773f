package org.foyer.form;

import java.time.LocalDate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The answers whose day of deletion has come. */
@Repository
class OldAnswers {

    private static final int AT_A_TIME = 500;

    private final JdbcClient jdbc;

    OldAnswers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Deletes answers with their files, notes, history and what waits to be handed over. The words of a conversation that began with
     * one stay as long as those of any other.
     *
     * @return how many answers there were
     */
    @Transactional
    int delete(LocalDate day) {
        int all = 0;
        int part;
        do {
            part = jdbc.sql("delete from form_answer where id in "
                            + "(select id from form_answer where delete_on <= ? order by delete_on limit ?)")
                    .params(day, AT_A_TIME)
                    .update();
            all += part;
        } while (part == AT_A_TIME);
        return all;
    }
}
