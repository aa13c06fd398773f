package org.foyer.remote;

/** Key, rights or address are wrong: asking again does not help until somebody has changed the configuration. */
public final class RemoteMisconfiguredException extends RemoteException {

    public RemoteMisconfiguredException(String message) {
        super(message);
    }
}
