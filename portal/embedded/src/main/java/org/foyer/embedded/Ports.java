package org.foyer.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;

/** Finds free ports, and says plainly when a wanted one is taken. */
final class Ports {

    private Ports() {}

    /**
     * @param wanted 0 for any free port
     * @param service who wants it, as the sentence should call it
     * @param property the property that chooses another port
     */
    static int claim(int wanted, String service, String property) {
        try (var socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), wanted));
            return socket.getLocalPort();
        } catch (IOException e) {
            if (wanted == 0) {
                throw new UncheckedIOException("No free port was found for " + service, e);
            }
            throw taken(wanted, service, property);
        }
    }

    static StartProblem taken(int port, String service, String property) {
        return new StartProblem(
                "Port " + port + ", which " + service + " needs, is taken by another program.",
                "Stop that program, or choose another port with " + property + ".");
    }
}
