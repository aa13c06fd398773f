package org.foyer.roster;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.foyer.testing.SpringTest;
import org.springframework.test.context.TestPropertySource;

/** A test of the member lists, in a database of their own, for a list takes in everybody. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringTest
@TestPropertySource(properties = "foyer.embedded.postgres.database=roster")
@interface RosterTest {}
