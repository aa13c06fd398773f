package org.foyer.form;

import io.github.bucket4j.Bucket;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.time.Duration;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.foyer.values.MemberId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** How often one may send, counted in the memory of this node. Whoever did not send for longest is forgotten first. */
@Component
class SendingLimits {

    private static final int REMEMBERED = 20_000;
    private static final int NETWORK = 8;

    private final FormProperties properties;
    private final Map<String, Bucket> buckets = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
            return size() > REMEMBERED;
        }
    };

    SendingLimits(FormProperties properties) {
        this.properties = properties;
    }

    /** Counts a sending; after what time one may send again when there were too many. */
    Optional<Duration> count(String form, @Nullable MemberId member, String address) {
        return member == null
                ? count("address " + network(address), properties.perAddress())
                        .or(() -> count("form " + form, properties.perForm()))
                : count("member " + member, properties.perMember());
    }

    private Optional<Duration> count(String who, int perHour) {
        var probe = bucket(who, perHour).tryConsumeAndReturnRemaining(1);
        return probe.isConsumed() ? Optional.empty() : Optional.of(Duration.ofNanos(probe.getNanosToWaitForRefill()));
    }

    private Bucket bucket(String who, int perHour) {
        synchronized (buckets) {
            return buckets.computeIfAbsent(
                    who,
                    any -> Bucket.builder()
                            .addLimit(limit -> limit.capacity(perHour).refillGreedy(perHour, Duration.ofHours(1)))
                            .build());
        }
    }

    /** A household has one IPv4 address, or 2^64 of IPv6; whatever is no address is one and the same. */
    private static String network(String address) {
        try {
            return InetAddress.ofLiteral(address) instanceof Inet6Address six
                    ? HexFormat.of().formatHex(Arrays.copyOf(six.getAddress(), NETWORK))
                    : address;
        } catch (IllegalArgumentException noAddress) {
            return "?";
        }
    }
}
