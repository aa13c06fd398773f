package org.foyer.crm;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.Clock;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Starts the import of each night on one node, where a time was set for it; never at the start of the portal. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty("foyer.import.nightly.at")
@EnableConfigurationProperties(NightlyImportProperties.class)
class NightlyImportTask {

    @Bean
    RecurringTask<Void> nightlyImport(
            NightlyImportProperties properties, NightlyImport imports, ImportDirectory directory, Clock clock) {
        return Tasks.recurring("import.nightly", Schedules.daily(clock.getZone(), properties.at()))
                .execute((instance, context) -> {
                    if (properties.system() == null) {
                        imports.run(directory, properties.mapping());
                    } else {
                        imports.run(properties.system());
                    }
                });
    }
}
