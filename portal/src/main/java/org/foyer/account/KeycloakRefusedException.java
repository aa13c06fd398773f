package org.foyer.account;

/** Keycloak does not take what it was given, such as an e-mail that is none: asking again changes nothing, mending the data does. */
class KeycloakRefusedException extends RuntimeException {

    KeycloakRefusedException(String message) {
        super(message);
    }
}
