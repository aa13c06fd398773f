package org.foyer.form;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.foyer.access.SignedIn;
import org.foyer.form.DeskQueries.Reader;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The answers that an official works on. To those whose office an answer does not lead to, it does not exist; see
 * docs/decisions/0252-answers-belong-to-the-office.md.
 */
@Service
@Transactional(readOnly = true)
public class AnswerDesk {

    private final DeskReach reach;
    private final DeskQueries queries;
    private final DeskDetails details;
    private final Answers answers;
    private final AnswerLooks looks;
    private final SignedIn signedIn;
    private final Clock clock;

    AnswerDesk(
            DeskReach reach,
            DeskQueries queries,
            DeskDetails details,
            Answers answers,
            AnswerLooks looks,
            SignedIn signedIn,
            Clock clock) {
        this.reach = reach;
        this.queries = queries;
        this.details = details;
        this.answers = answers;
        this.looks = looks;
        this.signedIn = signedIn;
        this.clock = clock;
    }

    /** Whether the signed-in person holds an office to which answers can be sent. */
    public boolean isOpen() {
        return reach.isOpen();
    }

    /** Whether there are answers for the signed-in person, done or not. */
    public boolean isUsed() {
        return !reach.mine().isEmpty();
    }

    /** How many answers nobody has taken up yet, or that the signed-in person works on. */
    public int waiting() {
        var routes = reach.mine();
        if (routes.isEmpty()) {
            return 0;
        }
        return queries.waiting(reader(routes));
    }

    /** How many answers each choice would leave. */
    public DeskCounts counts(DeskFilter filter, Locale language) {
        var reader = reader(reach.mine());
        return new DeskCounts(
                queries.stands(reader, filter),
                queries.forms(reader, filter, language),
                queries.whose(reader, filter),
                queries.ages(reader, filter),
                queries.count(reader, filter));
    }

    /** A part of the list: what waits with the oldest first, what is done with the latest first. */
    public List<DeskRow> find(DeskFilter filter, int offset, int limit, Locale language) {
        return queries.find(reader(reach.mine()), filter, offset, limit, language);
    }

    /** An answer with all about it, its sender is told; empty for one that does not lead to the signed-in person. */
    @Transactional
    public Optional<OpenAnswer> open(UUID id, Locale language) {
        return answers.find(id).flatMap(answer -> {
            var post = reach.postOf(answer);
            if (post == null) {
                return Optional.empty();
            }
            looks.shown(answer, post);
            return Optional.of(details.of(answer, reach.holders(answer), language));
        });
    }

    private Reader reader(Set<DeskReach.Route> routes) {
        return new Reader(signedIn.require().id(), routes, clock.instant());
    }
}
