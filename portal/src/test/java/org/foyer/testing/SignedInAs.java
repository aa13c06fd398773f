package org.foyer.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.security.test.context.support.TestExecutionEvent;
import org.springframework.security.test.context.support.WithSecurityContext;

/**
 * Runs a test as somebody who signed in. The member with the number is created when it is not there, and tied to the account
 * {@code test-<number>}. {@link TestMembers} tells its id and gives it offices.
 */
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@WithSecurityContext(factory = SignedInAsFactory.class, setupBefore = TestExecutionEvent.TEST_METHOD)
public @interface SignedInAs {

    /** The number of the member. */
    String value() default "70000001";

    String firstName() default "Ladina";

    String lastName() default "Caduff";

    /** de, fr, it, nl or en; counts only for a member that is created. */
    String language() default "de";

    /** The number of a section that the member belongs to; empty for none. */
    String section() default "";

    /** False leaves the account without a member. */
    boolean member() default true;

    /** Roles as Keycloak would put them into a token; they must not give anything. */
    String[] keycloakRoles() default {};
}
