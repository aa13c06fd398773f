package org.foyer.verification;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Logs what failed without what it failed on: messages of exceptions quote codes, names and rows. */
final class QuietFailures {

    private static final Logger LOG = LoggerFactory.getLogger(QuietFailures.class);
    private static final int FRAMES = 12;

    private QuietFailures() {}

    /** Writes kinds and places only; the reference stands in the log and in the answer. */
    static String log(Throwable failure) {
        String reference = HexFormat.of()
                .toHexDigits(ThreadLocalRandom.current().nextLong())
                .substring(0, 8);
        List<String> kinds = new ArrayList<>();
        for (Throwable cause = failure;
                cause != null && !kinds.contains(cause.getClass().getName());
                cause = cause.getCause()) {
            kinds.add(cause.getClass().getName());
        }
        LOG.error(
                "Reference {}: a card could not be verified: {} at {}",
                reference,
                String.join(" caused by ", kinds),
                Arrays.stream(failure.getStackTrace()).limit(FRAMES).toList());
        return reference;
    }
}
