package org.foyer.hut;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.foyer.card.CardKeys;
import org.foyer.card.CoseSigning;
import org.foyer.card.Kept;
import org.foyer.card.StatusLists;
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
    private final Kept<Made> kept = new Kept<>();

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
        return Optional.of(kept.get(known -> known.list() == list && isYoung(known), () -> make(list))
                .bytes());
    }

    /** Makes whoever asks after the transaction get a new pack. */
    void renew() {
        kept.renew();
    }

    private boolean isYoung(Made made) {
        return made.at().plus(properties.packTtl()).isAfter(clock.instant());
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
