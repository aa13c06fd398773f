package org.foyer.mailing.ui;

import java.time.Clock;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.foyer.mailing.MailingFailure;
import org.foyer.mailing.MailingRun;
import org.foyer.values.Languages;
import org.foyer.values.Texts;
import org.foyer.widgets.TextRow;
import org.springframework.stereotype.Component;

/** Tells how a run went, as the office reads it. */
@Component
class RunWords {

    private final Texts texts;
    private final Languages languages;
    private final Clock clock;

    RunWords(Texts texts, Languages languages, Clock clock) {
        this.texts = texts;
        this.languages = languages;
        this.clock = clock;
    }

    /** When it ran and whether it went to its end. */
    String fact(Optional<MailingRun> last, Locale locale) {
        return last.map(run -> texts.get(
                        locale,
                        "mailing.run." + run.state().name().toLowerCase(Locale.ROOT),
                        written(run.startedAt(), locale)))
                .orElseGet(() -> texts.get(locale, "mailing.run.never"));
    }

    /** What it changed, or what stopped it and what happens next. */
    List<String> lines(Optional<MailingRun> last, Locale locale) {
        var lines = new ArrayList<String>();
        last.ifPresent(run -> {
            switch (run.state()) {
                case DONE ->
                    lines.add(texts.get(
                            locale,
                            "mailing.run.counts",
                            run.added(),
                            run.updated(),
                            run.removed(),
                            run.unsubscribed()));
                case FAILED -> {
                    lines.add(texts.get(
                            locale, "mailing.problem." + (run.problem() == null ? "unexpected" : run.problem())));
                    if (run.words() != null) {
                        lines.add(texts.get(locale, "mailing.problem.words", run.words()));
                    }
                }
                case RUNNING -> lines.add(texts.get(locale, "mailing.run.running.more"));
            }
        });
        return lines;
    }

    /** Somebody who could not be handed over, and why. */
    TextRow row(MailingFailure failure, Locale locale) {
        String reason = failure.reason().equals("bounced")
                ? texts.get(locale, "mailing.failure.bounced")
                : texts.get(locale, "mailing.problem.words", failure.reason());
        return new TextRow(
                failure.name(),
                texts.get(locale, "mailing.failure.since", failure.number(), written(failure.since(), locale)),
                List.of(reason));
    }

    private String written(Instant moment, Locale locale) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                .withLocale(languages.formatting(locale))
                .format(moment.atZone(clock.getZone()));
    }
}
