package org.foyer.remote;

/** The answer is larger than is read of any answer; its rest stayed unread. */
public final class RemoteTooLargeException extends RemoteGarbledException {

    public RemoteTooLargeException(String message) {
        super(message);
    }
}
