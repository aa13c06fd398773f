package org.foyer.access;

/** The identity provider did not answer, or refused to work for the portal; trying again later may help. */
public class AccountsUnreachableException extends RuntimeException {

    public AccountsUnreachableException(String message) {
        super(message);
    }

    public AccountsUnreachableException(String message, Throwable cause) {
        super(message, cause);
    }
}
