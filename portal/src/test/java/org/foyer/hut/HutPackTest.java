package org.foyer.hut;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import org.apache.commons.codec.binary.Base32;
import org.foyer.card.CardKeys;
import org.foyer.card.CoseSigning;
import org.foyer.card.QrCode;
import org.foyer.card.RealCards;
import org.foyer.values.LocalName;
import org.foyer.values.UnitId;
import org.junit.jupiter.api.Test;

class HutPackTest {

    private static final int CARDS = 200_000;
    private final CardKeys keys = RealCards.strangers();

    @Test
    void staysBelowFiftyKilobytesAtTwoHundredThousandCards() throws IOException {
        assertThat(pack(listOf(CARDS, CARDS / 100)).length).isLessThan(50_000);
        assertThat(pack(listOf(CARDS, CARDS / 50)).length).isLessThan(50_000);
    }

    @Test
    void isPutTogetherFromFramesInAnyOrder() throws IOException {
        byte[] pack = pack(listOf(5_000, 50));
        var frames = new ArrayList<>(PackFrames.of(pack));
        Collections.shuffle(frames, new Random(2));
        byte[] again = new byte[pack.length];
        for (String frame : frames) {
            assertThat(QrCode.of(frame).version()).isLessThanOrEqualTo(17);
            String[] parts = frame.split("/");
            byte[] part = new Base32().decode(parts[5]);
            System.arraycopy(part, 0, again, Integer.parseInt(parts[2]) * 430, part.length);
        }
        assertThat(again).isEqualTo(pack);
    }

    /** A signed list weighs 150 bytes more than its bits. */
    private static byte[] listOf(int cards, int notGood) throws IOException {
        var random = new Random(200_000);
        var places = new BitSet(cards);
        while (places.cardinality() < notGood) {
            places.set(random.nextInt(cards));
        }
        var packed = new ByteArrayOutputStream();
        try (var deflater = new DeflaterOutputStream(packed, new Deflater(9))) {
            new ByteArrayInputStream(places.toByteArray()).transferTo(deflater);
        }
        packed.write(new byte[150]);
        return packed.toByteArray();
    }

    /** With 300 sections of long, all different names in five languages, and 150 huts with four prices. */
    private byte[] pack(byte[] list) {
        var random = new Random(300);
        Map<String, Object> sections = new HashMap<>();
        for (int i = 0; i < 300; i++) {
            sections.put(String.valueOf(1_000 + i), Names.compact(name(random, "Sektion ")));
        }
        var huts = new ArrayList<Hut>();
        for (int i = 0; i < 150; i++) {
            huts.add(new Hut(
                    new UnitId(UUID.randomUUID()),
                    "H" + i,
                    name(random, "Hütte "),
                    Map.of(
                            "MEMBER", BigDecimal.valueOf(20L + random.nextInt(20)),
                            "YOUTH", BigDecimal.valueOf(10L + random.nextInt(10)),
                            "CHILD", BigDecimal.valueOf(5L + random.nextInt(10)),
                            "GUEST", BigDecimal.valueOf(40L + random.nextInt(20)))));
        }
        List<Tariff> tariffs = List.of(
                new Tariff("MEMBER", name(random, "Tarif "), Set.of()),
                new Tariff("YOUTH", name(random, "Tarif "), Set.of("YOUTH")),
                new Tariff("CHILD", name(random, "Tarif "), Set.of("FAMILY_CHILD")),
                new Tariff("GUEST", name(random, "Tarif "), Set.of()));
        var pack = new HutPack(
                Instant.parse("2026-11-22T08:00:00Z"),
                keys.published(),
                list,
                sections,
                List.of("SINGLE", "YOUTH", "FAMILY", "FAMILY_PARTNER", "FAMILY_CHILD"),
                tariffs,
                "GUEST",
                "CHF",
                huts,
                Duration.ofDays(1),
                Duration.ofDays(7));
        return CoseSigning.sign(keys, HutPack.TYPE, pack.claims());
    }

    private static LocalName name(Random random, String kind) {
        var names = new HashMap<String, String>();
        for (var language : List.of("de", "fr", "it", "nl", "en")) {
            names.put(
                    language,
                    kind + Long.toString(random.nextLong() >>> 20, 36) + ' ' + language.toUpperCase(Locale.ROOT));
        }
        return new LocalName(names);
    }
}
