package org.foyer.crm.ui;

import java.text.NumberFormat;
import java.time.Clock;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.foyer.crm.AccountState;
import org.foyer.crm.ImportRun;
import org.foyer.crm.ImportService;
import org.foyer.crm.OfficeMembers;
import org.foyer.values.MemberId;
import org.foyer.values.Texts;
import org.foyer.widgets.StartContributor;
import org.foyer.widgets.StartTile;
import org.springframework.stereotype.Component;

/** How the members of one's office and the latest import stand, for those who hold such an office. */
@Component
class OfficeOnStart implements StartContributor {

    private final OfficeMembers members;
    private final ImportService imports;
    private final Texts texts;
    private final Clock clock;

    OfficeOnStart(OfficeMembers members, ImportService imports, Texts texts, Clock clock) {
        this.members = members;
        this.imports = imports;
        this.texts = texts;
        this.clock = clock;
    }

    @Override
    public List<StartTile> tiles(MemberId member, Locale locale) {
        var tiles = new ArrayList<StartTile>();
        if (members.isOpen()) {
            tiles.add(new StartTile(
                    50, "users", MembersView.ROUTE, texts.get(locale, "accounts.members.menu"), reach(locale)));
        }
        if (imports.isOpenToMe()) {
            tiles.add(new StartTile(
                    60,
                    "file-import",
                    ImportView.ROUTE,
                    texts.get(locale, "crm.import.menu"),
                    imports.runs(0, 1).stream()
                            .findFirst()
                            .map(run -> latest(run, locale))
                            .orElseGet(() -> texts.get(locale, "crm.import.tile.none"))));
        }
        return tiles;
    }

    private String reach(Locale locale) {
        var counts = members.counts(new OfficeMembers.Search("", null));
        int all = counts.values().stream().mapToInt(Integer::intValue).sum();
        var numbers = NumberFormat.getIntegerInstance(locale);
        return texts.get(
                locale,
                "accounts.tile.fact",
                numbers.format(all),
                numbers.format(counts.getOrDefault(AccountState.NONE, 0)));
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
