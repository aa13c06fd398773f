package org.foyer.form;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.foyer.contact.CheckedFile;
import org.foyer.mail.MailFile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The files that came with answers; they go when the answers go. */
@Repository
class AnswerFiles {

    private final JdbcClient jdbc;

    AnswerFiles(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A file with the answer that it belongs to. */
    record Found(UUID answer, MailFile file) {}

    void add(UUID answer, int position, String field, CheckedFile file) {
        jdbc.sql(
                        "insert into form_answer_file (answer_id, position, field, name, media_type, bytes) values (?, ?, ?, ?, ?, ?)")
                .params(answer, position, field, file.name(), file.mediaType(), file.content())
                .update();
    }

    /** What came with an answer, without the bytes. */
    List<AnswerFile> of(UUID answer) {
        return jdbc.sql(
                        "select id, field, name, length(bytes) as size from form_answer_file where answer_id = ? order by position")
                .param(answer)
                .query((row, number) -> new AnswerFile(
                        row.getObject("id", UUID.class),
                        row.getString("field"),
                        row.getString("name"),
                        row.getLong("size")))
                .list();
    }

    Optional<Found> find(UUID file) {
        return jdbc.sql("select answer_id, name, media_type, bytes from form_answer_file where id = ?")
                .param(file)
                .query((row, number) -> new Found(
                        row.getObject("answer_id", UUID.class),
                        new MailFile(row.getString("name"), row.getString("media_type"), row.getBytes("bytes"))))
                .optional();
    }
}
