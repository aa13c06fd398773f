package org.foyer.content;

import org.foyer.remote.RemoteException;
import org.foyer.remote.RemoteGarbledException;
import org.foyer.remote.RemoteMisconfiguredException;
import org.foyer.remote.RemoteTooLargeException;
import org.foyer.remote.RemoteUnavailableException;

/** A shelf could not be had whole. */
final class DeliveryException extends RuntimeException {

    private final TroubleCode code;

    DeliveryException(TroubleCode code, String message) {
        super(message);
        this.code = code;
    }

    private DeliveryException(TroubleCode code, RemoteException cause) {
        super(cause.getMessage(), cause);
        this.code = code;
    }

    static DeliveryException of(RemoteException cause) {
        return new DeliveryException(
                switch (cause) {
                    case RemoteUnavailableException away -> TroubleCode.UNREACHABLE;
                    case RemoteMisconfiguredException elsewhere -> TroubleCode.MISDIRECTED;
                    case RemoteTooLargeException tooLarge -> TroubleCode.TOO_LARGE;
                    case RemoteGarbledException garbled -> TroubleCode.UNREADABLE;
                },
                cause);
    }

    TroubleCode code() {
        return code;
    }
}
