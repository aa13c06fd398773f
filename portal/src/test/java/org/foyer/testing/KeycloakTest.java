package org.foyer.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;

/** A test on the whole application with a real PostgreSQL, a real Keycloak and a real mail server, shared by the run. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.MOCK,
        properties = {
            "foyer.embedded.keycloak.enabled=true",
            "foyer.embedded.mail.enabled=true",
            "foyer.accounts.follow.enabled=false"
        })
public @interface KeycloakTest {}
