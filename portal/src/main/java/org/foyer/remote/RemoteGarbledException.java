package org.foyer.remote;

/** The system answered something that is not what its interface promises: a web page, half a document, too much. */
public sealed class RemoteGarbledException extends RemoteException permits RemoteTooLargeException {

    public RemoteGarbledException(String message) {
        super(message);
    }
}
