package org.foyer.category;

import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import org.foyer.audit.Acting;
import org.foyer.audit.Actor;
import org.foyer.mail.Mail;
import org.foyer.mail.Outbox;
import org.foyer.mail.PortalLinks;
import org.foyer.values.Languages;
import org.foyer.values.Texts;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The job of the night: finds who grows out of a category, tells the members whose step is decided, and makes the steps whose
 * day has come. Each step is a transaction of its own, so that a night that breaks off goes on where it was.
 */
@Component
@EnableConfigurationProperties(CategoryProperties.class)
class CategoryNight {

    private static final Logger LOG = LoggerFactory.getLogger(CategoryNight.class);
    private static final Actor ACTOR = new Actor("age rules", null, "job");

    private final Steps steps;
    private final TransactionTemplate transaction;
    private final Outbox outbox;
    private final PortalLinks links;
    private final Texts texts;
    private final Languages languages;
    private final Clock clock;

    CategoryNight(
            Steps steps,
            TransactionTemplate transaction,
            Outbox outbox,
            PortalLinks links,
            Texts texts,
            Languages languages,
            Clock clock) {
        this.steps = steps;
        this.transaction = transaction;
        this.outbox = outbox;
        this.links = links;
        this.texts = texts;
        this.languages = languages;
        this.clock = clock;
    }

    void run(CategoryProperties properties) {
        if (properties.steps() == CategoryProperties.Steps.OFF) {
            return;
        }
        LocalDate today = LocalDate.now(clock);
        boolean accepted = properties.steps() == CategoryProperties.Steps.MAKE;
        int found = steps.find(today, properties.yearBegins(), properties.noticeDays(), accepted);
        int told = repeat(() -> tellNext(today));
        int made = Acting.as(ACTOR, () -> repeat(() -> makeNext(today)));
        LOG.info("Age rules: {} steps found, {} members told, {} steps made", found, told, made);
    }

    private int repeat(BooleanSupplier next) {
        int done = 0;
        while (Boolean.TRUE.equals(transaction.execute(status -> next.getAsBoolean()))) {
            done++;
        }
        return done;
    }

    private boolean tellNext(LocalDate today) {
        Optional<Steps.Letter> letter = steps.untold(today);
        letter.ifPresent(found -> {
            outbox.send(found.member(), mail(found));
            steps.told(found.step(), today);
        });
        return letter.isPresent();
    }

    private boolean makeNext(LocalDate today) {
        Optional<UUID> due = steps.due(today);
        due.ifPresent(steps::make);
        return due.isPresent();
    }

    private Mail mail(Steps.Letter letter) {
        Locale language = Languages.offered(letter.language()).orElse(languages.fallback());
        String day = DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(languages.formatting(language))
                .format(letter.due());
        return new Mail(
                letter.email(),
                language,
                texts.get(language, "category.mail.subject", letter.to()),
                List.of(
                        texts.get(language, "category.mail.hello", letter.firstName()),
                        texts.get(
                                language,
                                "category.mail.change",
                                day,
                                letter.unit(),
                                letter.from(),
                                letter.to(),
                                letter.age()),
                        texts.get(language, "category.mail.wrong")),
                new Mail.Action(texts.get(language, "category.mail.open"), links.to("my-data")));
    }
}
