package org.foyer.remote;

/** A foreign system could not be used. The message names the system and never holds a key or personal data. */
public abstract sealed class RemoteException extends RuntimeException
        permits RemoteUnavailableException, RemoteMisconfiguredException, RemoteGarbledException {

    RemoteException(String message) {
        super(message);
    }

    RemoteException(String message, Throwable cause) {
        super(message, cause);
    }
}
