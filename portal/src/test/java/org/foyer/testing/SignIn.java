package org.foyer.testing;

import java.util.Map;
import org.foyer.access.Accounts;
import org.foyer.values.MemberId;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;

/**
 * Signs a member in on this thread and out again, in the middle of a test; {@link SignedInAs} does so for a whole one. Both
 * hold the same token.
 */
public final class SignIn implements AutoCloseable {

    private SignIn() {}

    /** The account of the member is made up where there is none. */
    public static SignIn as(Accounts accounts, MemberId member) {
        String subject = accounts.subjectOf(member).orElseGet(() -> {
            String made = TestMembers.subjectOf(member.toString());
            accounts.link(made, member);
            return made;
        });
        var signedIn = TestMembers.token(subject, member.toString(), "Test", Map.of());
        SecurityContextHolder.setContext(new SecurityContextImpl(signedIn));
        return new SignIn();
    }

    @Override
    public void close() {
        SecurityContextHolder.clearContext();
    }
}
