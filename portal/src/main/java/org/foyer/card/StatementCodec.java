package org.foyer.card;

import com.authlete.cbor.CBORByteArray;
import com.authlete.cbor.CBORDecoder;
import com.authlete.cose.COSEException;
import com.authlete.cose.COSESign1;
import com.authlete.cose.COSEVerifier;
import com.authlete.cwt.constants.CWTClaims;
import java.io.IOException;
import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Signs statements and believes signed ones: CWT (RFC 8392) in COSE_Sign1 (RFC 9052) with ES256. There is one way to write a
 * statement; whatever is written in another way is refused before anything in it is looked at.
 */
class StatementCodec {

    /** A claim for private use (RFC 8392): format, fresh or not, holders. */
    static final long CARD_CLAIM = -65537;

    static final int LONGEST = 2_000;

    private static final int FORMAT = 1;
    private static final int SIGNATURE = 64;
    /** Tag 18, array of four, protected header of nine bytes: alg ES256 and a kid of four bytes. */
    private static final byte[] OPENING = {(byte) 0xd2, (byte) 0x84, 0x49, (byte) 0xa2, 0x01, 0x26, 0x04, 0x44};

    private final CardKeys keys;

    StatementCodec(CardKeys keys) {
        this.keys = keys;
    }

    byte[] sign(Statement statement) {
        return CoseSigning.sign(keys, null, claims(statement));
    }

    /** The statement, where a key of ours signed it; empty for everything else. Tells nothing about time or revocation. */
    Optional<Statement> verify(byte[] signed) {
        if (!isWrittenOurWay(signed)) {
            return Optional.empty();
        }
        var key = keys.find(Arrays.copyOfRange(signed, OPENING.length, OPENING.length + CardKeys.ID_LENGTH));
        try {
            // the library reads what stands behind the tag
            var message = COSESign1.build(new CBORDecoder(signed, 1, signed.length - 1).next());
            if (key.isEmpty() || !new COSEVerifier(key.get()).verify(message)) {
                return Optional.empty();
            }
            return Optional.of(read(((CBORByteArray) message.getPayload()).getValue()));
        } catch (COSEException | IOException broken) {
            return Optional.empty();
        }
    }

    /** A length that is a lie would make a decoder reserve memory for it, so the frame is compared byte for byte first. */
    private static boolean isWrittenOurWay(byte[] signed) {
        int start = OPENING.length + CardKeys.ID_LENGTH;
        if (signed.length < start + 4 + 2 + SIGNATURE
                || signed.length > LONGEST
                || !Arrays.equals(OPENING, Arrays.copyOf(signed, OPENING.length))
                || signed[start] != (byte) 0xa0) {
            return false;
        }
        int payload = signed.length - start - 1 - 2 - SIGNATURE;
        byte[] before = lengthOf(signed, start + 1);
        return before.length > 0
                && payload - before.length == valueOf(before)
                && signed[signed.length - SIGNATURE - 2] == 0x58
                && signed[signed.length - SIGNATURE - 1] == SIGNATURE;
    }

    private static byte[] lengthOf(byte[] signed, int at) {
        return switch (signed[at]) {
            case 0x58 -> Arrays.copyOfRange(signed, at, at + 2);
            case 0x59 -> Arrays.copyOfRange(signed, at, at + 3);
            default -> new byte[0];
        };
    }

    private static int valueOf(byte[] length) {
        int value = 0;
        for (int i = 1; i < length.length; i++) {
            value = value << 8 | Byte.toUnsignedInt(length[i]);
        }
        return value;
    }

    private static Map<Object, Object> claims(Statement statement) {
        var claims = new LinkedHashMap<Object, Object>();
        claims.put(CWTClaims.EXP, statement.expires().getEpochSecond());
        claims.put(CWTClaims.IAT, statement.issued().getEpochSecond());
        List<List<Object>> holders = statement.holders().stream()
                .map(holder -> List.<Object>of(
                        holder.index(),
                        holder.number(),
                        holder.name(),
                        holder.unit(),
                        holder.category(),
                        holder.years()))
                .toList();
        claims.put(CARD_CLAIM, List.of(FORMAT, statement.fresh() ? 1 : 0, holders));
        return claims;
    }

    /** What is read here was signed by us; another shape is a mistake of ours and not of a visitor. */
    private static Statement read(byte[] payload) throws IOException {
        var claims = (Map<?, ?>) new CBORDecoder(payload).next().parse();
        var card = Objects.requireNonNull((List<?>) claims.get((int) CARD_CLAIM));
        var holders = (List<?>) card.get(2);
        return new Statement(
                Instant.ofEpochSecond(number(claims.get(CWTClaims.IAT))),
                Instant.ofEpochSecond(number(claims.get(CWTClaims.EXP))),
                number(card.get(1)) == 1,
                holders.stream().map(holder -> holder((List<?>) holder)).toList());
    }

    private static Holder holder(List<?> fields) {
        return new Holder(
                number(fields.get(0)),
                (String) fields.get(1),
                (String) fields.get(2),
                (String) fields.get(3),
                (String) fields.get(4),
                (int) number(fields.get(5)));
    }

    private static long number(@Nullable Object value) {
        return ((Number) Objects.requireNonNull(value)).longValue();
    }
}
