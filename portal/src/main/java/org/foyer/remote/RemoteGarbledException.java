package org.foyer.remote;

/** The system answered something that is not what its interface promises: a web page, half a document, too much. */
public final class RemoteGarbledException extends RemoteException {

    public RemoteGarbledException(String message) {
        super(message);
    }
}
