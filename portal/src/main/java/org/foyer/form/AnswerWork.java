package org.foyer.form;

import java.sql.Types;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Objects;
import java.util.UUID;
import org.foyer.access.SignedIn;
import org.foyer.form.WorkRefusedException.Reason;
import org.foyer.values.MemberId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What officials do with the answers that lead to them. Each change says which version was read: where somebody else was quicker
 * nothing is changed and {@link AnswerChangedException} tells who. Who did what is kept with the answer.
 */
@Service
@Transactional
public class AnswerWork {

    private static final int LONGEST_REASON = 300;

    private final DeskReach reach;
    private final Answers answers;
    private final AnswerSteps steps;
    private final DeskDetails details;
    private final Deliveries deliveries;
    private final DeskProperties properties;
    private final SignedIn signedIn;
    private final JdbcClient jdbc;
    private final Clock clock;

    AnswerWork(
            DeskReach reach,
            Answers answers,
            AnswerSteps steps,
            DeskDetails details,
            Deliveries deliveries,
            DeskProperties properties,
            SignedIn signedIn,
            JdbcClient jdbc,
            Clock clock) {
        this.reach = reach;
        this.answers = answers;
        this.steps = steps;
        this.details = details;
        this.deliveries = deliveries;
        this.properties = properties;
        this.signedIn = signedIn;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * An answer as it was read.
     *
     * @param version what it was then
     */
    public record Seen(UUID id, int version) {}

    /** What became of a change of several answers. */
    public record Bulk(int changed, int meanwhile) {}

    /**
     * Says how far the work is.
     *
     * @throws WorkRefusedException for what its sender took back, which is over
     */
    public void state(Seen seen, AnswerState state) {
        var answer = require(seen);
        if (answer.state() == AnswerState.WITHDRAWN || state == AnswerState.WITHDRAWN) {
            throw new WorkRefusedException(Reason.WITHDRAWN);
        }
        if (answer.state() != state) {
            change(seen, "state = :state", "state", state.name(), Types.VARCHAR);
            steps.state(answer.id(), me(), state);
        }
    }

    /** Says of several answers how far the work is; those that somebody changed meanwhile stay as they are. */
    public Bulk state(Collection<Seen> several, AnswerState state) {
        int changed = 0;
        for (var seen : several) {
            var now = answers.find(seen.id()).filter(reach::reaches).orElse(null);
            if (now != null && now.version() == seen.version() && now.state() != AnswerState.WITHDRAWN) {
                changed += changedTo(seen, state) ? 1 : 0;
            }
        }
        return new Bulk(changed, several.size() - changed);
    }

    private boolean changedTo(Seen seen, AnswerState state) {
        try {
            state(seen, state);
            return true;
        } catch (AnswerChangedException quicker) {
            return false;
        }
    }

    /**
     * Gives the answer to somebody who holds the office; what is new is in work then.
     *
     * @param whom null for nobody any more
     * @throws WorkRefusedException when they do not hold the office today
     */
    public void assign(Seen seen, @Nullable MemberId whom) {
        var answer = require(seen);
        if (whom != null && !reach.holders(answer).contains(whom)) {
            throw new WorkRefusedException(Reason.NOT_IN_OFFICE);
        }
        if (Objects.equals(whom, answer.assignedTo())) {
            return;
        }
        boolean begins = whom != null && answer.state() == AnswerState.NEW;
        change(
                seen,
                begins ? "state = 'IN_WORK', assigned_to = :whom" : "assigned_to = :whom",
                "whom",
                whom == null ? null : whom.value(),
                Types.OTHER);
        steps.assigned(answer.id(), me(), whom);
        if (begins) {
            steps.state(answer.id(), me(), AnswerState.IN_WORK);
        }
    }

    /**
     * Has the answer deleted on another day.
     *
     * @param day from tomorrow to the longest that is allowed
     * @param reason needed to keep it longer than was said before
     */
    public void keepUntil(Seen seen, LocalDate day, String reason) {
        var answer = require(seen);
        var words = reason.strip();
        if (!day.isAfter(LocalDate.now(clock))) {
            throw new WorkRefusedException(Reason.DAY_PAST);
        }
        boolean longer = day.isAfter(answer.deleteOn());
        if (longer && day.isAfter(details.longest())) {
            throw new WorkRefusedException(Reason.DAY_TOO_LATE);
        }
        if (longer && words.isEmpty()) {
            throw new WorkRefusedException(Reason.REASON_MISSING);
        }
        if (words.length() > LONGEST_REASON) {
            throw new WorkRefusedException(Reason.TOO_LONG);
        }
        if (!day.equals(answer.deleteOn())) {
            change(seen, "delete_on = :day", "day", day, Types.DATE);
            steps.kept(answer.id(), me(), day, words.isEmpty() ? null : words);
        }
    }

    /** Writes something down for whoever works on the answer; its sender gets it only by asking for all about them. */
    public void note(UUID id, String text) {
        var answer = require(id);
        var words = text.strip();
        if (words.isEmpty()) {
            throw new WorkRefusedException(Reason.EMPTY);
        }
        if (words.length() > properties.longestReply()) {
            throw new WorkRefusedException(Reason.TOO_LONG);
        }
        steps.note(answer.id(), me(), words, false);
    }

    /** Hands the answer once more to the systems that did not take it; how many there are. */
    public int sendAgain(UUID id) {
        var answer = require(id);
        var webhooks = deliveries.again(answer.id());
        webhooks.forEach(webhook -> steps.sentAgain(answer.id(), me(), webhook));
        return webhooks.size();
    }

    private SentAnswer require(UUID id) {
        return answers.find(id)
                .filter(reach::reaches)
                .orElseThrow(() -> new IllegalArgumentException("No such answer"));
    }

    private SentAnswer require(Seen seen) {
        var answer = require(seen.id());
        if (answer.version() != seen.version()) {
            throw changed(seen);
        }
        return answer;
    }

    private void change(Seen seen, String set, String parameter, @Nullable Object value, int type) {
        int changed = jdbc.sql("update form_answer set " + set
                        + ", version = version + 1 where id = :id and version = :version")
                .param("id", seen.id())
                .param("version", seen.version())
                .param(parameter, value, type)
                .update();
        if (changed == 0) {
            throw changed(seen);
        }
    }

    private AnswerChangedException changed(Seen seen) {
        return new AnswerChangedException(steps.of(seen.id()).stream()
                .findFirst()
                .map(OpenAnswer.Step::author)
                .orElse(null));
    }

    private MemberId me() {
        return signedIn.requireInPerson().id();
    }
}
