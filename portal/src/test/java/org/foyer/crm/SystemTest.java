package org.foyer.crm;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.foyer.connector.CrmServers;
import org.foyer.testing.SpringTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestPropertySource;

/** A test with the whole application, connected to the member systems that {@link CrmServers} plays, on a database of its own. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringTest
@TestPropertySource(
        locations = "classpath:connector/played.properties",
        properties = {
            "foyer.embedded.postgres.database=systemimport",
            "db-scheduler.enabled=false",
            "foyer.crm.system=civicrm",
            "foyer.import.system.patience=0s",
        })
@Import({CrmServers.class, ShiftedClock.InPlaceOfTheRealOne.class, ImportWorld.class, SystemWorld.class})
@interface SystemTest {}
