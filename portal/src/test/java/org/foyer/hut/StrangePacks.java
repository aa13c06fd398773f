package org.foyer.hut;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.foyer.card.CardKeys;
import org.foyer.card.CoseSigning;
import org.foyer.card.StatusLists;
import org.foyer.values.LocalName;

/** Packs that a device must not take, and a pack as codes. */
public final class StrangePacks {

    private StrangePacks() {}

    /** A small pack of that moment, signed with the keys. */
    public static byte[] signedBy(CardKeys keys, StatusLists lists, Instant issued) {
        var pack = new HutPack(
                issued,
                keys.published(),
                lists.current().cwt(),
                Map.of(),
                List.of(),
                List.of(new Tariff("GUEST", new LocalName(Map.of("de", "Gäste")), Set.of())),
                "GUEST",
                "CHF",
                List.of(),
                Duration.ofDays(1),
                Duration.ofDays(7));
        return CoseSigning.sign(keys, HutPack.TYPE, pack.claims());
    }

    public static List<String> frames(byte[] pack) {
        return PackFrames.of(pack);
    }
}
