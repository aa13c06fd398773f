package org.foyer.member;

import java.nio.file.Path;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.stereotype.Component;

/** The command {@code --foyer.import.localities=CH.txt,AT.txt}: loads postal reference lists when the portal starts. */
@Component
@ConditionalOnProperty("foyer.import.localities")
@EnableConfigurationProperties(LocalityCommand.Lists.class)
class LocalityCommand implements ApplicationRunner {

    private static final Logger LOG = LoggerFactory.getLogger(LocalityCommand.class);

    private final LocalityImport localities;
    private final Lists lists;

    LocalityCommand(LocalityImport localities, Lists lists) {
        this.localities = localities;
        this.lists = lists;
    }

    /**
     * @param localities files, UTF-8
     * @param country ISO 3166 code for files that do not name it
     */
    @ConfigurationProperties("foyer.import")
    record Lists(List<Path> localities, @DefaultValue("") String country) {}

    @Override
    public void run(ApplicationArguments arguments) {
        for (Path file : lists.localities()) {
            LOG.info("Loaded {} places from {}", localities.load(file, lists.country()), file.getFileName());
        }
    }
}
