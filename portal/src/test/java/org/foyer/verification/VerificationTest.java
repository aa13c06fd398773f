package org.foyer.verification;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.foyer.testing.TestMembers;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ActiveProfiles;

/** A test on the whole application behind a real port, as a phone at a hut meets it, with a database and an access log of its own. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "foyer.embedded.postgres.database=verification",
            // no view is asked for, so none needs to be built
            "vaadin.productionMode=true",
            "server.tomcat.accesslog.enabled=true",
            "server.tomcat.accesslog.buffered=false",
            "server.tomcat.accesslog.directory=" + VerificationTest.ACCESS_LOG
        })
@ActiveProfiles("test")
@Import({TestMembers.class, Scanner.class, Stumbling.class})
@interface VerificationTest {

    String ACCESS_LOG = "${java.io.tmpdir}/foyer-verification-access-log";
}
