package org.foyer.testing;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.foyer.access.Accounts;
import org.foyer.values.MemberId;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;
import org.springframework.security.oauth2.core.oidc.user.DefaultOidcUser;

/** Signs a member in on this thread, as the sign-in with Keycloak does, and out again. */
public final class SignIn implements AutoCloseable {

    private SignIn() {}

    /** The account of the member is made up where there is none. */
    public static SignIn as(Accounts accounts, MemberId member) {
        String subject = accounts.subjectOf(member).orElseGet(() -> {
            String made = "test-" + member;
            accounts.link(made, member);
            return made;
        });
        var now = Instant.now();
        var token = new OidcIdToken("token", now, now.plusSeconds(300), Map.of("sub", subject, "name", "Test"));
        var signedIn = new TestingAuthenticationToken(new DefaultOidcUser(List.of(), token), "", "OIDC_USER");
        SecurityContextHolder.setContext(new SecurityContextImpl(signedIn));
        return new SignIn();
    }

    @Override
    public void close() {
        SecurityContextHolder.clearContext();
    }
}
