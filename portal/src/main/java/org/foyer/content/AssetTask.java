package org.foyer.content;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Component;

/** Removes the pictures and files that no content has shown for a month; on one node, each night. */
@Component
class AssetTask {

    private static final Logger LOG = LoggerFactory.getLogger(AssetTask.class);
    private static final int DAYS = 30;

    private final Assets assets;
    private final StoredAssets stored;
    private final Clock clock;

    AssetTask(Assets assets, StoredAssets stored, Clock clock) {
        this.assets = assets;
        this.stored = stored;
        this.clock = clock;
    }

    @Bean
    static RecurringTask<Void> tidyingOfAssets(AssetTask task, Clock clock) {
        return Tasks.recurring("content.assets", Schedules.daily(clock.getZone(), LocalTime.of(3, 25)))
                .execute((instance, context) -> task.tidy());
    }

    /** Notes what content shows today, and removes what it has not shown for long. */
    void tidy() {
        var today = LocalDate.now(clock);
        stored.stillShown(assets.all(), today);
        int removed = stored.removeNotShownSince(today.minusDays(DAYS));
        LOG.info("{} pictures and files that no content shows any more were removed", removed);
    }
}
