package org.foyer.form;

import java.util.Optional;
import java.util.UUID;
import org.foyer.mail.MailFile;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The files that came with answers, for the officials whom the answers lead to. */
@Service
class DeskFiles {

    private final DeskReach reach;
    private final Answers answers;
    private final AnswerFiles files;
    private final AnswerLooks looks;

    DeskFiles(DeskReach reach, Answers answers, AnswerFiles files, AnswerLooks looks) {
        this.reach = reach;
        this.answers = answers;
        this.files = files;
        this.looks = looks;
    }

    /** A file, its sender is told; empty for one of an answer that does not lead to the signed-in person. */
    @Transactional
    public Optional<MailFile> open(UUID file) {
        return files.find(file)
                .flatMap(found -> answers.find(found.answer()).flatMap(answer -> {
                    var post = reach.postOf(answer);
                    if (post == null) {
                        return Optional.empty();
                    }
                    looks.shown(answer, post);
                    return Optional.of(found.file());
                }));
    }
}
