package org.foyer.form;

import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What was sent with forms, for the rooms that go on with it. Whoever shows any of it asks first who may see it. */
@Service
@Transactional(readOnly = true)
public class SentAnswers {

    private final Answers answers;

    SentAnswers(Answers answers) {
        this.answers = answers;
    }

    public Optional<SentAnswer> find(UUID id) {
        return answers.find(id);
    }
}
