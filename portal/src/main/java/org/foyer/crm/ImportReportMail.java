package org.foyer.crm;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.foyer.mail.Mail;
import org.foyer.mail.Outbox;
import org.foyer.mail.PortalLinks;
import org.foyer.values.Languages;
import org.foyer.values.Texts;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Tells the office by mail how a run ended, or that it waits for a decision. The mail holds counts and no member's data. */
@Component
@EnableConfigurationProperties(ImportReportProperties.class)
class ImportReportMail {

    private final ImportReportProperties properties;
    private final ImportRuns runs;
    private final Outbox outbox;
    private final PortalLinks links;
    private final Texts texts;
    private final Languages languages;

    ImportReportMail(
            ImportReportProperties properties,
            ImportRuns runs,
            Outbox outbox,
            PortalLinks links,
            Texts texts,
            Languages languages) {
        this.properties = properties;
        this.runs = runs;
        this.outbox = outbox;
        this.links = links;
        this.texts = texts;
        this.languages = languages;
    }

    /** Sends it, unless the run only took in again what somebody at the office asked for. */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    void send(UUID run) {
        if (properties.to().isEmpty()) {
            return;
        }
        ImportRun ended = runs.find(run).orElseThrow();
        if (!ended.whole()) {
            return;
        }
        Locale language = Locale.of(properties.language());
        ImportReport report = new ImportReport(ended, language, texts, languages);
        List<String> words = new ArrayList<>();
        words.add(ended.fileName() + ": " + report.state());
        report.problem().ifPresent(words::add);
        words.addAll(report.difference());
        report.counts().forEach((name, number) -> words.add(name + ": " + number));
        Mail.Action open =
                new Mail.Action(texts.get(language, "crm.import.mail.open"), links.to("office/import/" + run));
        for (String to : properties.to()) {
            outbox.send(new Mail(
                    to, language, texts.get(language, "crm.import.mail.subject", report.state()), words, open));
        }
    }
}
