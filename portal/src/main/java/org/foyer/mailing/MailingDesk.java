package org.foyer.mailing;

import static org.foyer.access.Permission.MANAGE_MAILINGS;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.foyer.access.Access;
import org.foyer.access.Decision;
import org.foyer.member.Preference;
import org.foyer.values.LocalName;
import org.foyer.values.LocalNames;
import org.foyer.values.UnitId;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/**
 * What the central office sees and does about newsletters and surveys. They concern members of every unit, so the permission has to
 * come from the top of the tree. Each method asks {@code access} first.
 */
@Service
public class MailingDesk {

    private static final int FAILURES_SHOWN = 100;

    private final Access access;
    private final MailingServices services;
    private final NewsletterExchange newsletter;
    private final Surveys surveys;
    private final Audience audience;
    private final MailingRuns runs;
    private final ObjectProvider<SchedulerClient> scheduler;
    private final JdbcClient jdbc;
    private final LocalNames names;
    private final Clock clock;

    MailingDesk(
            Access access,
            MailingServices services,
            NewsletterExchange newsletter,
            Surveys surveys,
            Audience audience,
            MailingRuns runs,
            ObjectProvider<SchedulerClient> scheduler,
            JdbcClient jdbc,
            LocalNames names,
            Clock clock) {
        this.access = access;
        this.services = services;
        this.newsletter = newsletter;
        this.surveys = surveys;
        this.audience = audience;
        this.runs = runs;
        this.scheduler = scheduler;
        this.jdbc = jdbc;
        this.names = names;
        this.clock = clock;
    }

    /** Whether the signed-in person may see newsletters and surveys. */
    public boolean isOpen() {
        return decision().isGranted();
    }

    /** Whether CleverReach is configured. */
    public boolean sendsNewsletters() {
        require();
        return services.cleverReach().isPresent();
    }

    /** Whether LimeSurvey is configured. */
    public boolean asksSurveys() {
        require();
        return services.limeSurvey().isPresent();
    }

    /** How many members agreed to the newsletter. */
    public Reach reachOfNewsletter() {
        require();
        return audience.reach(Preference.NEWSLETTER);
    }

    /** How many members agreed to surveys. */
    public Reach reachOfSurveys() {
        require();
        return audience.reach(Preference.SURVEYS);
    }

    /** The groups of the newsletter: the id of each, by what its runs are noted under. */
    public Map<String, String> groups() {
        require();
        return newsletter.groups();
    }

    /** The open surveys, latest first. */
    public List<Survey> openSurveys() {
        require();
        return surveys.open();
    }

    /** The last run of a group or survey. */
    public Optional<MailingRun> lastRun(String target) {
        require();
        return runs.last(target);
    }

    /** Who could not be handed over in it, the oldest troubles first. */
    public List<MailingFailure> failures(String target) {
        require();
        return runs.failures(target, FAILURES_SHOWN);
    }

    /**
     * Opens a survey; its participants are handed over at the next run.
     *
     * @return the code of the sentence that says what is wrong; empty when it was opened
     */
    public Optional<String> open(
            @Nullable Integer number, String title, @Nullable UnitId unit, @Nullable String language) {
        require();
        if (number == null || number <= 0) {
            return Optional.of("number-missing");
        }
        if (title.isBlank()) {
            return Optional.of("title-missing");
        }
        if (surveys.isOpen(number)) {
            return Optional.of("open-already");
        }
        surveys.open(number, title.strip(), unit, language);
        return Optional.empty();
    }

    /** The units that a survey can be meant for, in the order of the tree. */
    public List<UnitChoice> units() {
        require();
        return jdbc.sql("""
                        select u.id, u.name from unit u
                        where u.kind in ('REGION', 'SECTION', 'LOCAL_GROUP') and u.dissolved_on is null
                        order by (select array_agg(a.number order by nlevel(a.path)) from unit a where a.path @> u.path)""")
                .query((row, number) ->
                        new UnitChoice(new UnitId(row.getObject("id", UUID.class)), names.read(row.getString("name"))))
                .list();
    }

    /** A unit to choose. */
    public record UnitChoice(UnitId id, LocalName name) {}

    /** Ends a survey: nobody is added or removed any more, and the members see it no longer. */
    public void close(UUID survey) {
        require();
        surveys.close(survey);
    }

    /** Has all services brought in line as soon as a node is free. */
    public void runNow() {
        require();
        MailingTask.hurry(scheduler.getObject(), clock);
    }

    private void require() {
        decision().orThrow();
    }

    private Decision decision() {
        return access.may(MANAGE_MAILINGS).atTheTop();
    }
}
