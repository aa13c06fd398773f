package org.foyer.mailing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.foyer.testing.SpringTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestPropertySource;

/** A test of the exchange with both services, in a database of its own, for a run takes everybody. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringTest
@Import(MailingStage.class)
@TestPropertySource(properties = "foyer.embedded.postgres.database=mailing")
public @interface MailingTest {}
