package org.foyer.contact;

import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.foyer.values.MemberId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The random addresses at which conversations are answered by mail: one for each participant of each conversation. */
@Repository
class ReplyAddresses {

    private static final Pattern ADDRESS = Pattern.compile("reply\\+([0-9a-f]{40})@(.+)");
    private static final int BYTES = 20;

    private final JdbcClient jdbc;
    private final ContactProperties properties;
    private final SecureRandom random = new SecureRandom();

    ReplyAddresses(JdbcClient jdbc, ContactProperties properties) {
        this.jdbc = jdbc;
        this.properties = properties;
    }

    /** To whom an address was given, for which conversation. */
    record Owner(ThreadId thread, MemberId member) {}

    /** The address at which the member answers the conversation; the same each time. */
    String of(ThreadId thread, MemberId member) {
        var bytes = new byte[BYTES];
        random.nextBytes(bytes);
        jdbc.sql(
                        "insert into contact_reply_address (token, thread_id, member_id) values (?, ?, ?) on conflict do nothing")
                .params(HexFormat.of().formatHex(bytes), thread.value(), member.value())
                .update();
        return written(jdbc.sql("select token from contact_reply_address where thread_id = ? and member_id = ?")
                .params(thread.value(), member.value())
                .query(String.class)
                .single());
    }

    Optional<Owner> owner(String address) {
        var matcher = ADDRESS.matcher(address.strip().toLowerCase(Locale.ROOT));
        return matcher.matches() && matcher.group(2).equals(properties.domain().toLowerCase(Locale.ROOT))
                ? jdbc.sql("select thread_id, member_id from contact_reply_address where token = ?")
                        .param(matcher.group(1))
                        .query((row, number) -> new Owner(
                                new ThreadId(row.getObject("thread_id", UUID.class)),
                                new MemberId(row.getObject("member_id", UUID.class))))
                        .optional()
                : Optional.empty();
    }

    List<String> of(ThreadId thread) {
        return jdbc
                .sql("select token from contact_reply_address where thread_id = ?")
                .param(thread.value())
                .query(String.class)
                .list()
                .stream()
                .map(this::written)
                .toList();
    }

    private String written(String token) {
        return "reply+" + token + "@" + properties.domain();
    }
}
