package org.foyer.remote;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The cookies of one session with one system, such as its session id and the mark of a load balancer. All go back to that system
 * with each request; how long they last is for the system to say by refusing them.
 */
public final class Cookies {

    private static final int MOST = 20;
    private static final int LONGEST = 4096;

    private final Map<String, String> values = new TreeMap<>();

    /** Keeps what the system set or changed, and forgets what it emptied. */
    public synchronized void take(RemoteAnswer answer) {
        for (String header : answer.header("Set-Cookie")) {
            String pair = header.split(";", 2)[0];
            int equals = pair.indexOf('=');
            if (equals < 1 || pair.length() > LONGEST) {
                continue;
            }
            String name = pair.substring(0, equals).strip();
            String value = pair.substring(equals + 1).strip();
            if (value.isEmpty()) {
                values.remove(name);
            } else if (values.containsKey(name) || values.size() < MOST) {
                values.put(name, value);
            }
        }
    }

    /** The value of the header {@code Cookie}; empty without any. */
    public synchronized String header() {
        return values.entrySet().stream()
                .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                .collect(Collectors.joining("; "));
    }

    public synchronized void clear() {
        values.clear();
    }
}
