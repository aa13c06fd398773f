package org.foyer.contact;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.foyer.mail.MailFile;
import org.foyer.mail.MailFiles;
import org.foyer.values.MemberId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The files of messages; they go when the words go. */
@Repository
class StoredFiles implements MailFiles {

    private final JdbcClient jdbc;

    StoredFiles(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A file with the conversation that it belongs to. */
    record Found(ThreadId thread, MailFile file) {}

    void add(UUID message, List<CheckedFile> files) {
        for (int position = 0; position < files.size(); position++) {
            var file = files.get(position);
            jdbc.sql(
                            "insert into contact_file (message_id, position, name, media_type, content) values (?, ?, ?, ?, ?)")
                    .params(message, position, file.name(), file.type().mediaType(), file.content())
                    .update();
        }
    }

    /** In bytes. */
    long sentBy(MemberId author, Instant since) {
        return jdbc.sql("select coalesce(sum(length(f.content)), 0) from contact_file f "
                        + "join contact_message m on m.id = f.message_id where m.author_id = ? and m.at > ?")
                .params(author.value(), Threads.at(since))
                .query(Long.class)
                .single();
    }

    /** What came with each message of the conversation. */
    Map<UUID, List<Enclosure>> in(ThreadId thread) {
        return jdbc
                .sql("select f.message_id, f.id, f.name, length(f.content) as size from contact_file f "
                        + "join contact_message m on m.id = f.message_id where m.thread_id = ? order by f.position")
                .param(thread.value())
                .query((row, number) -> Map.entry(
                        row.getObject("message_id", UUID.class),
                        new Enclosure(row.getObject("id", UUID.class), row.getString("name"), row.getLong("size"))))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    Optional<Found> find(UUID file) {
        return jdbc.sql("select m.thread_id, f.name, f.media_type, f.content from contact_file f "
                        + "join contact_message m on m.id = f.message_id where f.id = ?")
                .param(file)
                .query((row, number) -> new Found(
                        new ThreadId(row.getObject("thread_id", UUID.class)),
                        new MailFile(row.getString("name"), row.getString("media_type"), row.getBytes("content"))))
                .optional();
    }

    @Override
    public List<MailFile> of(UUID message) {
        return jdbc.sql("select name, media_type, content from contact_file where message_id = ? order by position")
                .param(message)
                .query((row, number) ->
                        new MailFile(row.getString("name"), row.getString("media_type"), row.getBytes("content")))
                .list();
    }
}
