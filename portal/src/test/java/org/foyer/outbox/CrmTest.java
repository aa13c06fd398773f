package org.foyer.outbox;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.foyer.testing.SpringTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestPropertySource;

/**
 * A test with the whole application, connected to a CiviCRM, or to another system that the test names, as {@link CrmWorld}
 * plays it. Nothing is sent unless the test says so.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringTest
@TestPropertySource(
        locations = "classpath:connector/played.properties",
        properties = {
            "db-scheduler.enabled=false",
            "foyer.crm.system=civicrm",
            "foyer.crm.policies.gender=crm",
            "foyer.connector.file-drop.directory=target/outbox-changes",
            "foyer.crm.first-pause=1m",
            "foyer.crm.longest-pause=1h",
        })
@Import({CrmWorld.class, Sending.class})
public @interface CrmTest {}
