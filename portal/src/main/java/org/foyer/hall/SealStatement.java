package org.foyer.hall;

import com.authlete.cbor.CBORDecoder;
import com.authlete.cwt.constants.CWTClaims;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.foyer.assembly.AssemblyId;
import org.foyer.card.CardKeys;
import org.foyer.card.CoseReading;
import org.foyer.card.CoseSigning;
import org.foyer.door.Counts;
import org.jspecify.annotations.Nullable;

/**
 * A seal as a signed statement: CWT (RFC 8392) in COSE_Sign1 (RFC 9052) of a kind of its own, so that nothing else that the keys have
 * signed can pass for one. It names no person but by the number that the assembly gave its official.
 *
 * @param assembly the name of the assembly, as those in the room knew it
 */
public record SealStatement(Seal seal, String assembly) {

    static final String TYPE = "application/foyer-seal+cwt";

    /** A claim for private use (RFC 8392). */
    private static final long SEAL_CLAIM = -65540;

    private static final int FORMAT = 1;

    byte[] sign(CardKeys keys) {
        var claims = new LinkedHashMap<Object, Object>();
        claims.put(CWTClaims.IAT, seal.at().getEpochSecond());
        var counts = seal.counts();
        claims.put(
                SEAL_CLAIM,
                List.<Object>of(
                        FORMAT,
                        bytes(seal.id()),
                        bytes(seal.assembly().value()),
                        bytes(seal.official()),
                        assembly,
                        seal.number(),
                        seal.title(),
                        List.<Object>of(
                                counts.votes(),
                                counts.disputed(),
                                counts.people(),
                                counts.guests(),
                                counts.entitled(),
                                counts.expected(),
                                seal.conflicts(),
                                seal.needed()),
                        seal.rules(),
                        seal.position(),
                        HexFormat.of().parseHex(seal.hash()),
                        seal.intact() ? 1 : 0));
        return CoseSigning.sign(keys, TYPE, claims);
    }

    /** The statement, where a key of ours signed it; null for everything else. */
    static @Nullable SealStatement read(CardKeys keys, byte[] signed) {
        return CoseReading.read(keys, TYPE, signed).map(SealStatement::of).orElse(null);
    }

    /** What is read here was signed by us; another shape is a mistake of ours and not of a visitor. */
    private static SealStatement of(byte[] content) {
        try {
            var claims = (Map<?, ?>) new CBORDecoder(content).next().parse();
            var all = Objects.requireNonNull((List<?>) claims.get((int) SEAL_CLAIM));
            var counts =
                    ((List<?>) all.get(7)).stream().map(it -> (int) number(it)).toList();
            var seal = new Seal(
                    uuid(all.get(1)),
                    new AssemblyId(uuid(all.get(2))),
                    (int) number(all.get(5)),
                    (String) all.get(6),
                    Instant.ofEpochSecond(number(claims.get(CWTClaims.IAT))),
                    uuid(all.get(3)),
                    new Counts(
                            counts.get(0), counts.get(1), counts.get(2), counts.get(3), counts.get(4), counts.get(5)),
                    counts.get(6),
                    counts.get(7),
                    ((List<?>) all.get(8)).stream().map(it -> (int) number(it)).toList(),
                    number(all.get(9)),
                    HexFormat.of().formatHex((byte[]) all.get(10)),
                    number(all.get(11)) == 1);
            return new SealStatement(seal, (String) all.get(4));
        } catch (IOException broken) {
            throw new IllegalStateException("A seal of ours cannot be read", broken);
        }
    }

    private static long number(@Nullable Object value) {
        return ((Number) Objects.requireNonNull(value)).longValue();
    }

    private static byte[] bytes(UUID id) {
        return ByteBuffer.allocate(16)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .array();
    }

    private static UUID uuid(Object bytes) {
        var buffer = ByteBuffer.wrap((byte[]) bytes);
        return new UUID(buffer.getLong(), buffer.getLong());
    }
}
