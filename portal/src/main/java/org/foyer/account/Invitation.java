package org.foyer.account;

/** What became of an invitation. */
public sealed interface Invitation {

    /** @param email where Keycloak sent the mail */
    record Sent(String email) implements Invitation {}

    /**
     * Nothing was sent; where an account was opened before it failed, the next invitation goes on with it.
     *
     * @param code the message key behind {@code accounts.refused.}, which says why and what to do
     */
    record Refused(String code) implements Invitation {}
}
