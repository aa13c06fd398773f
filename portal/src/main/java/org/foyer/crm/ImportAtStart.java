package org.foyer.crm;

import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The import from the command line: after the start, and before the end where that was asked for. */
@Component
@Order
@EnableConfigurationProperties({ImportProperties.class, OfficialsProperties.class})
class ImportAtStart implements ApplicationRunner {

    private final ImportProperties properties;
    private final SystemImportProperties system;
    private final OfficialsProperties officials;
    private final ImportCommand command;
    private final ConfigurableApplicationContext context;

    ImportAtStart(
            ImportProperties properties,
            SystemImportProperties system,
            OfficialsProperties officials,
            ImportCommand command,
            ConfigurableApplicationContext context) {
        this.properties = properties;
        this.system = system;
        this.officials = officials;
        this.command = command;
        this.context = context;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (!properties.isAsked() && system.name() == null && officials.files().isEmpty()) {
            return;
        }
        boolean carriedOut = command.carryOut(properties, System.out);
        if (properties.exit()) {
            System.exit(SpringApplication.exit(context, () -> carriedOut ? 0 : 1));
        }
    }
}
