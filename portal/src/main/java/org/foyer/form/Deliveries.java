package org.foyer.form;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.foyer.form.OpenAnswer.Delivery;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Answers on their way to systems of the association. */
@Repository
class Deliveries {

    private final JdbcClient jdbc;
    private final WebhookBody bodies;
    private final DeliverySchedule schedule;
    private final Clock clock;

    Deliveries(JdbcClient jdbc, WebhookBody bodies, DeliverySchedule schedule, Clock clock) {
        this.jdbc = jdbc;
        this.bodies = bodies;
        this.schedule = schedule;
        this.clock = clock;
    }

    /** What is to be sent. */
    record Waiting(UUID id, String webhook, String payload, int attempts) {}

    /** Queues an answer in the running transaction: it goes out if, and only if, that transaction commits. */
    void queue(SentAnswer answer, String webhook) {
        var id = UUID.randomUUID();
        jdbc.sql("insert into form_delivery (id, answer_id, webhook, payload, next_at, created_at) "
                        + "values (:id, :answer, :webhook, :payload, :now, :now)")
                .param("id", id)
                .param("answer", answer.id())
                .param("webhook", webhook)
                .param("payload", bodies.of(answer, id))
                .param("now", now())
                .update();
        schedule.soon(id);
    }

    Optional<Waiting> waiting(UUID id) {
        return jdbc.sql("select * from form_delivery where id = ? and state = 'WAITING'")
                .param(id)
                .query((row, number) ->
                        new Waiting(id, row.getString("webhook"), row.getString("payload"), row.getInt("attempts")))
                .optional();
    }

    List<UUID> allWaiting() {
        return jdbc.sql("select id from form_delivery where state = 'WAITING'")
                .query(UUID.class)
                .list();
    }

    /** The system took it: what was said is not kept a second time. */
    void taken(UUID id) {
        jdbc.sql(
                        "update form_delivery set state = 'DELIVERED', attempts = attempts + 1, payload = null, problem = null, "
                                + "settled_at = ? where id = ?")
                .params(now(), id)
                .update();
    }

    void later(UUID id, Instant next, String problem) {
        jdbc.sql("update form_delivery set attempts = attempts + 1, next_at = ?, problem = ? where id = ?")
                .params(Answers.at(next), problem, id)
                .update();
    }

    void failed(UUID id, String problem) {
        jdbc.sql(
                        "update form_delivery set state = 'FAILED', attempts = attempts + 1, problem = ?, settled_at = ? where id = ?")
                .params(problem, now(), id)
                .update();
    }

    /** Sends once more what had failed; which webhooks that were. */
    List<String> again(UUID answer) {
        return jdbc.sql("update form_delivery set state = 'WAITING', attempts = 0, next_at = ?, settled_at = null "
                        + "where answer_id = ? and state = 'FAILED' returning id, webhook")
                .params(now(), answer)
                .query((row, number) -> {
                    schedule.soon(row.getObject("id", UUID.class));
                    return row.getString("webhook");
                })
                .list();
    }

    List<Delivery> of(UUID answer) {
        return jdbc.sql("select * from form_delivery where answer_id = ? order by created_at")
                .param(answer)
                .query(Deliveries::delivery)
                .list();
    }

    private static Delivery delivery(ResultSet row, int number) throws SQLException {
        return new Delivery(
                row.getObject("id", UUID.class),
                row.getString("webhook"),
                Delivery.State.valueOf(row.getString("state")),
                row.getInt("attempts"),
                row.getObject("next_at", OffsetDateTime.class).toInstant(),
                row.getString("problem"));
    }

    private OffsetDateTime now() {
        return Answers.at(clock.instant());
    }
}
