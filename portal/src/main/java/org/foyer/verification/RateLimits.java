package org.foyer.verification;

import io.github.bucket4j.Bucket;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.time.Duration;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** How often one may ask, counted in the memory of this node. Whoever did not ask for longest is forgotten first. */
@Component
class RateLimits {

    private static final int REMEMBERED = 50_000;
    private static final int NETWORK = 8;

    private final VerificationProperties properties;
    private final Map<String, Bucket> buckets = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
            return size() > REMEMBERED;
        }
    };

    RateLimits(VerificationProperties properties) {
        this.properties = properties;
    }

    /** Counts a question from an address; after what time one may ask again when there were too many. */
    Optional<Duration> ofAddress(String address) {
        return count(network(address), properties.perAddress());
    }

    /** Counts a question of a partner. */
    Optional<Duration> ofPartner(UUID partner) {
        return count(partner.toString(), properties.perKey());
    }

    private Optional<Duration> count(String who, int perMinute) {
        var probe = bucket(who, perMinute).tryConsumeAndReturnRemaining(1);
        return probe.isConsumed() ? Optional.empty() : Optional.of(Duration.ofNanos(probe.getNanosToWaitForRefill()));
    }

    private Bucket bucket(String who, int perMinute) {
        synchronized (buckets) {
            return buckets.computeIfAbsent(
                    who,
                    any -> Bucket.builder()
                            .addLimit(limit -> limit.capacity(perMinute).refillGreedy(perMinute, Duration.ofMinutes(1)))
                            .build());
        }
    }

    /** A household or a hut has one IPv4 address, or 2^64 of IPv6; whatever is no address is one and the same asker. */
    static String network(String address) {
        try {
            return InetAddress.ofLiteral(address) instanceof Inet6Address six
                    ? HexFormat.of().formatHex(Arrays.copyOf(six.getAddress(), NETWORK))
                    : address;
        } catch (IllegalArgumentException noAddress) {
            return "?";
        }
    }
}
