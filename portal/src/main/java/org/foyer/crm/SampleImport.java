package org.foyer.crm;

import org.foyer.audit.Acting;
import org.foyer.audit.Actor;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Takes the sample association in, on the way of any other import, when the database holds no member. A start that was
 * cut off half way is completed by the next: each step may be repeated. An import that the command line asks for comes
 * after it.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
@ConditionalOnBooleanProperty("foyer.sample.enabled")
@EnableConfigurationProperties(SampleProperties.class)
class SampleImport implements ApplicationRunner {

    private static final Logger LOG = LoggerFactory.getLogger(SampleImport.class);
    private static final Actor ACTOR = Actor.system("sample");

    private final SampleProperties sample;
    private final SampleLoads loads;
    private final AssociationLoader association;
    private final UnitImport units;
    private final ImportService imports;

    SampleImport(
            SampleProperties sample,
            SampleLoads loads,
            AssociationLoader association,
            UnitImport units,
            ImportService imports) {
        this.sample = sample;
        this.loads = loads;
        this.association = association;
        this.units = units;
        this.imports = imports;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (!loads.begin()) {
            return;
        }
        ImportRun report = Acting.as(ACTOR, () -> {
            association.load(sample.association());
            units.load(sample.units());
            return imports.run(new ImportRequest(sample.members(), sample.mapping(), "sample", null));
        });
        if (report.state() != ImportRun.State.DONE) {
            throw new IllegalStateException("The sample was not taken in: " + report.problem());
        }
        Acting.as(ACTOR, () -> {
            loads.addMoves(sample.moves());
            loads.linkUsers(sample.users());
            loads.end();
            return report;
        });
        LOG.info("The sample association is there: {} members", report.membersNew() + report.membersUnchanged());
    }
}
