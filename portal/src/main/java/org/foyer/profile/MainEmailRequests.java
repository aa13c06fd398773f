package org.foyer.profile;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.foyer.profile.MainEmailRequest.State;
import org.foyer.values.MemberId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The wishes for another main e-mail. */
@Repository
class MainEmailRequests {

    private final JdbcClient jdbc;

    MainEmailRequests(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Requests of one member come one after the other. */
    void lock(MemberId member) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended('main_email_request ' || ?, 0))")
                .param(member.toString())
                .query()
                .singleRow();
    }

    int countSince(MemberId member, Instant since) {
        return jdbc.sql("select count(*) from main_email_request where member_id = ? and requested_at > ?")
                .params(member.value(), at(since))
                .query(Integer.class)
                .single();
    }

    Optional<MainEmailRequest> waitingOf(MemberId member) {
        return jdbc.sql("select * from main_email_request where member_id = ? and state = 'WAITING'")
                .param(member.value())
                .query((row, number) -> request(row))
                .optional();
    }

    /** The request that a link belongs to; nobody else settles it until this transaction ends. */
    Optional<MainEmailRequest> findForSettling(Token token) {
        return find(token, " for update");
    }

    Optional<MainEmailRequest> find(Token token) {
        return find(token, "");
    }

    private Optional<MainEmailRequest> find(Token token, String lock) {
        return jdbc.sql("select * from main_email_request where token_hash = ?" + lock)
                .param(token.hash())
                .query((row, number) -> request(row))
                .optional();
    }

    void add(MemberId member, String address, Token token, Instant now, Instant expires) {
        jdbc.sql("""
                        insert into main_email_request (member_id, address, token_hash, requested_at, expires_at)
                        values (?, ?, ?, ?, ?)""")
                .params(member.value(), address, token.hash(), at(now), at(expires))
                .update();
    }

    void settle(UUID id, State state, Instant now) {
        jdbc.sql("update main_email_request set state = ?, settled_at = ? where id = ? and state = 'WAITING'")
                .params(state.name(), at(now), id)
                .update();
    }

    private static MainEmailRequest request(ResultSet row) throws SQLException {
        return new MainEmailRequest(
                row.getObject("id", UUID.class),
                new MemberId(row.getObject("member_id", UUID.class)),
                row.getString("address"),
                State.valueOf(row.getString("state")),
                row.getObject("requested_at", OffsetDateTime.class).toInstant(),
                row.getObject("expires_at", OffsetDateTime.class).toInstant());
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
