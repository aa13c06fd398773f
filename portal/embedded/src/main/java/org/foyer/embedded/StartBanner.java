package org.foyer.embedded;

import java.util.stream.Collectors;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.core.Ordered;
import org.springframework.core.env.Environment;

/** Says where everything is, and who can sign in, once all of it answers. */
class StartBanner implements ApplicationListener<ApplicationReadyEvent>, Ordered {

    @Override
    public void onApplicationEvent(ApplicationReadyEvent event) {
        var environment = event.getApplicationContext().getEnvironment();
        if (environment.getPropertySources().contains("foyerEmbeddedKeycloak")) {
            var keycloak = RunningServices.ofThisProcess().keycloak().orElseThrow();
            System.out.println(text(keycloak.settings(), environment));
        }
    }

    private static String text(KeycloakSettings keycloak, Environment environment) {
        var mail = environment.getProperty("foyer.embedded.mail.page", "");
        return """

                ────────────────────────────────────────────────────────────────────────
                  Portal      %s
                  Mail        %s
                  Keycloak    %s/admin   admin, %s
                %s────────────────────────────────────────────────────────────────────────
                """.formatted(
                        keycloak.portalUrl(),
                        mail,
                        keycloak.url(),
                        keycloak.secrets().get(KeycloakSettings.ADMINISTRATOR),
                        users(keycloak, mail));
    }

    private static String users(KeycloakSettings keycloak, String mail) {
        if (keycloak.users().isEmpty()) {
            return "";
        }
        var head = "\n  Sample users: number, password, TOTP secret for an authenticator app.\n";
        var hint = mail.isEmpty() ? "" : "  Their codes of this moment: " + mail + "/codes\n";
        return keycloak.users().stream().map(StartBanner::line).collect(Collectors.joining("", head + hint + "\n", ""));
    }

    private static String line(SampleUser user) {
        var second = user.totp() == null ? "(sets up the second factor)" : user.totp();
        return "  %-9s %-15s %-33s %s%n".formatted(user.number(), user.password(), second, user.description());
    }

    @Override
    public int getOrder() {
        return Ordered.LOWEST_PRECEDENCE;
    }
}
