package org.foyer.form;

import java.sql.Types;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.foyer.form.OpenAnswer.What;
import org.foyer.values.MemberId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who did what with an answer, and what officials wrote to each other and to the sender about it. */
@Repository
class AnswerSteps {

    private static final String NAME = "nullif(trim(concat_ws(' ', %1$s.first_name, %1$s.last_name)), '')";

    private final JdbcClient jdbc;
    private final Clock clock;

    AnswerSteps(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    void state(UUID answer, MemberId by, AnswerState state) {
        add(answer, by, What.STATE, state, null, null, null);
    }

    void assigned(UUID answer, MemberId by, @Nullable MemberId whom) {
        add(answer, by, What.ASSIGNED, null, whom, null, null);
    }

    void kept(UUID answer, MemberId by, LocalDate day, @Nullable String reason) {
        add(answer, by, What.KEPT, null, null, day, reason);
    }

    void replied(UUID answer, MemberId by) {
        add(answer, by, What.REPLIED, null, null, null, null);
    }

    void sentAgain(UUID answer, MemberId by, String webhook) {
        add(answer, by, What.SENT_AGAIN, null, null, null, webhook);
    }

    private void add(
            UUID answer,
            MemberId by,
            What what,
            @Nullable AnswerState state,
            @Nullable MemberId whom,
            @Nullable LocalDate day,
            @Nullable String reason) {
        jdbc.sql("insert into form_answer_step (answer_id, at, author_id, what, state, whom_id, day, reason) "
                        + "values (:answer, :at, :by, :what, :state, :whom, :day, :reason)")
                .param("answer", answer)
                .param("at", Answers.at(clock.instant()))
                .param("by", by.value())
                .param("what", what.name())
                .param("state", state == null ? null : state.name(), Types.VARCHAR)
                .param("whom", whom == null ? null : whom.value(), Types.OTHER)
                .param("day", day, Types.DATE)
                .param("reason", reason, Types.VARCHAR)
                .update();
    }

    /** The id is the letter of the mail, where it goes by mail. */
    UUID note(UUID answer, MemberId by, String text, boolean mailed) {
        return jdbc.sql("insert into form_answer_note (answer_id, author_id, at, text, mailed) values (?, ?, ?, ?, ?) "
                        + "returning id")
                .params(answer, by.value(), Answers.at(clock.instant()), text, mailed)
                .query(UUID.class)
                .single();
    }

    /** The latest first. */
    List<OpenAnswer.Step> of(UUID answer) {
        return jdbc.sql("select s.*, " + NAME.formatted("m") + " as author, " + NAME.formatted("w") + " as whom "
                        + "from form_answer_step s left join member m on m.id = s.author_id "
                        + "left join member w on w.id = s.whom_id where s.answer_id = ? order by s.at desc, s.id desc")
                .param(answer)
                .query((row, number) -> new OpenAnswer.Step(
                        row.getObject("at", OffsetDateTime.class).toInstant(),
                        row.getString("author"),
                        What.valueOf(row.getString("what")),
                        state(row.getString("state")),
                        row.getString("whom"),
                        row.getObject("day", LocalDate.class),
                        row.getString("reason")))
                .list();
    }

    /** In the order in which they were written. */
    List<OpenAnswer.Note> notes(UUID answer) {
        return jdbc.sql("select n.at, n.text, n.mailed, " + NAME.formatted("m") + " as author "
                        + "from form_answer_note n left join member m on m.id = n.author_id "
                        + "where n.answer_id = ? order by n.at, n.id")
                .param(answer)
                .query((row, number) -> new OpenAnswer.Note(
                        row.getString("author"),
                        row.getObject("at", OffsetDateTime.class).toInstant(),
                        row.getString("text"),
                        row.getBoolean("mailed")))
                .list();
    }

    private static @Nullable AnswerState state(@Nullable String name) {
        return name == null ? null : AnswerState.valueOf(name);
    }
}
