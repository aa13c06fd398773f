package org.foyer.hut;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import org.foyer.card.CardKeys;
import org.foyer.card.CoseSigning;
import org.foyer.card.StatusLists;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Service;

/** The pack of the moment. It is the same for everybody, so anybody may have it: it holds no more than what huts put on their walls. */
@Service
@EnableConfigurationProperties(HutProperties.class)
class HutPacks {

    private final CardKeys keys;
    private final StatusLists lists;
    private final HutTable table;
    private final HutProperties properties;
    private final Clock clock;
    private final ReentrantLock making = new ReentrantLock();
    private volatile @Nullable Made current;

    HutPacks(CardKeys keys, StatusLists lists, HutTable table, HutProperties properties, Clock clock) {
        this.keys = keys;
        this.lists = lists;
        this.table = table;
        this.properties = properties;
        this.clock = clock;
    }

    private record Made(Instant at, StatusLists.Signed list, byte[] bytes) {}

    /** The signed pack; empty where no key can sign. */
    Optional<byte[]> current() {
        if (!keys.canSign()) {
            return Optional.empty();
        }
        var list = lists.current();
        making.lock();
        try {
            Made known = current;
            if (known == null
                    || known.list() != list
                    || !known.at().plus(properties.packTtl()).isAfter(clock.instant())) {
                known = make(list);
                current = known;
            }
            return Optional.of(known.bytes());
        } finally {
            making.unlock();
        }
    }

    /** Makes the next asker get a new pack. */
    void renew() {
        current = null;
    }

    private Made make(StatusLists.Signed list) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        String currency = properties.currency().getCurrencyCode();
        var pack = new HutPack(
                now,
                keys.published(),
                list.cwt(),
                table.sections(),
                table.categories(),
                properties.tariffs().stream().map(HutProperties.Written::tariff).toList(),
                properties.guest(),
                currency,
                table.all(currency),
                properties.noteAfter(),
                properties.limit());
        return new Made(now, list, CoseSigning.sign(keys, HutPack.TYPE, pack.claims()));
    }
}
