package org.foyer.crm.ui;

import java.time.Clock;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import org.foyer.crm.ImportRun;
import org.foyer.crm.ImportService;
import org.foyer.values.MemberId;
import org.foyer.values.Texts;
import org.foyer.widgets.StartContributor;
import org.foyer.widgets.StartTile;
import org.springframework.stereotype.Component;

/** How the latest import went, for those who may import. */
@Component
class ImportOnStart implements StartContributor {

    private final ImportService imports;
    private final Texts texts;
    private final Clock clock;

    ImportOnStart(ImportService imports, Texts texts, Clock clock) {
        this.imports = imports;
        this.texts = texts;
        this.clock = clock;
    }

    @Override
    public List<StartTile> tiles(MemberId member, Locale locale) {
        if (!imports.isOpenToMe()) {
            return List.of();
        }
        return List.of(new StartTile(
                "import",
                60,
                "file-import",
                ImportView.ROUTE,
                texts.get(locale, "crm.import.menu"),
                imports.runs(0, 1).stream()
                        .findFirst()
                        .map(run -> latest(run, locale))
                        .orElseGet(() -> texts.get(locale, "crm.import.tile.none"))));
    }

    private String latest(ImportRun run, Locale locale) {
        var day = DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                .withLocale(locale)
                .format(run.startedAt().atZone(clock.getZone()));
        return switch (run.state()) {
            case WAITING -> texts.get(locale, "crm.import.tile.waiting", day);
            case RUNNING -> texts.get(locale, "crm.import.tile.running");
            case DONE -> texts.get(locale, "crm.import.tile.fact", day, run.quarantined());
            case FAILED, CANCELLED -> texts.get(locale, "crm.import.tile.failed", day);
        };
    }
}
