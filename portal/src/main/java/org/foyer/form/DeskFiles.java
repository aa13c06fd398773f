package org.foyer.form;

import java.util.Optional;
import java.util.UUID;
import org.foyer.mail.MailFile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The files that came with answers, for the officials whom the answers lead to. */
@Service
class DeskFiles {

    private final DeskReach reach;
    private final Answers answers;
    private final AnswerLooks looks;
    private final JdbcClient jdbc;

    DeskFiles(DeskReach reach, Answers answers, AnswerLooks looks, JdbcClient jdbc) {
        this.reach = reach;
        this.answers = answers;
        this.looks = looks;
        this.jdbc = jdbc;
    }

    /** A file, its sender is told; empty for one of an answer that does not lead to the signed-in person. */
    @Transactional
    public Optional<MailFile> open(UUID file) {
        return jdbc.sql("select answer_id from form_answer_file where id = ?")
                .param(file)
                .query(UUID.class)
                .optional()
                .flatMap(answers::find)
                .flatMap(answer -> {
                    var post = reach.postOf(answer);
                    if (post == null) {
                        return Optional.empty();
                    }
                    looks.shown(answer, post);
                    return read(file);
                });
    }

    private Optional<MailFile> read(UUID file) {
        return jdbc.sql("select name, media_type, bytes from form_answer_file where id = ?")
                .param(file)
                .query((row, number) ->
                        new MailFile(row.getString("name"), row.getString("media_type"), row.getBytes("bytes")))
                .optional();
    }
}
