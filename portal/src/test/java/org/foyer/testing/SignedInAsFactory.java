package org.foyer.testing;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.test.context.support.WithSecurityContextFactory;

final class SignedInAsFactory implements WithSecurityContextFactory<SignedInAs> {

    private final TestMembers members;

    SignedInAsFactory(TestMembers members) {
        this.members = members;
    }

    @Override
    public SecurityContext createSecurityContext(SignedInAs wanted) {
        var subject = TestMembers.subjectOf(wanted.value());
        if (wanted.member()) {
            var member = members.tied(wanted.value(), wanted.firstName(), wanted.lastName(), wanted.language());
            if (!wanted.section().isEmpty()) {
                members.join(member, members.section(wanted.section()));
            }
        }
        var roles = Map.<String, Object>of("roles", List.copyOf(Arrays.asList(wanted.keycloakRoles())));
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(TestMembers.token(
                subject, wanted.value(), wanted.firstName() + ' ' + wanted.lastName(), Map.of("realm_access", roles)));
        return context;
    }
}
