package org.foyer.form;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.foyer.access.SignedIn;
import org.foyer.mail.MailFile;
import org.foyer.values.MemberId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the signed-in member sent. Of others' answers it knows nothing, and support reads none. */
@Service
@Transactional
public class MyAnswers {

    private final SignedIn signedIn;
    private final Answers answers;
    private final AnswerFiles files;

    MyAnswers(SignedIn signedIn, Answers answers, AnswerFiles files) {
        this.signedIn = signedIn;
        this.answers = answers;
        this.files = files;
    }

    /** Where a member finds an answer of theirs, without a slash in front. */
    public static String addressOf(UUID answer) {
        return "forms/sent/" + answer;
    }

    /** The latest first. */
    @Transactional(readOnly = true)
    public List<SentAnswer> all() {
        return me().map(answers::of).orElse(List.of());
    }

    /** Empty for an answer of somebody else, as for one that does not exist. */
    @Transactional(readOnly = true)
    public Optional<SentAnswer> find(UUID id) {
        return me().flatMap(me -> answers.find(id).filter(answer -> me.equals(answer.member())));
    }

    /** The files of an answer; none of somebody else's. */
    @Transactional(readOnly = true)
    public List<AnswerFile> files(UUID answer) {
        return find(answer).map(found -> files.of(found.id())).orElse(List.of());
    }

    /** A file of one's own answers. */
    @Transactional(readOnly = true)
    Optional<MailFile> file(UUID id) {
        return files.find(id).filter(found -> find(found.answer()).isPresent()).map(AnswerFiles.Found::file);
    }

    /** Takes an answer back that nobody works on yet; whether it did. */
    public boolean withdraw(UUID id) {
        return find(id).filter(answer -> answers.withdraw(answer.id())).isPresent();
    }

    private Optional<MemberId> me() {
        return signedIn.person().filter(person -> person.inPerson()).map(person -> person.id());
    }
}
