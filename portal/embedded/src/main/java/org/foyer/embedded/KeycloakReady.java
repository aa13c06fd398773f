package org.foyer.embedded;

import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.context.ApplicationListener;

/** Lets everything that runs at the start of the portal find Keycloak up. */
class KeycloakReady implements ApplicationListener<ApplicationStartedEvent> {

    @Override
    public void onApplicationEvent(ApplicationStartedEvent event) {
        if (event.getApplicationContext().getEnvironment().getPropertySources().contains("foyerEmbeddedKeycloak")) {
            RunningServices.ofThisProcess().keycloak().ifPresent(KeycloakServer::awaitReady);
        }
    }
}
