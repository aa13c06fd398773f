package org.foyer.card;

import com.authlete.cwt.constants.CWTClaims;
import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.BitSet;
import java.util.Date;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;

/**
 * The list that says, by one bit a card, which cards are not good: IETF Token Status List
 * (draft-ietf-oauth-status-list), as CWT and as JWT.
 *
 * @param uri where the list is fetched; its subject
 * @param compressed the bits, the lowest first in each byte, in zlib format
 * @param issued when it was made
 * @param ttl after what time a copy should be fetched again
 * @param expires from when a copy counts no more
 */
public record StatusList(String uri, byte[] compressed, Instant issued, Duration ttl, Instant expires) {

    /** Typ of the CWT, header 16 (RFC 9596). */
    public static final String CWT_TYPE = "application/statuslist+cwt";

    /** Typ of the JWT. */
    public static final String JWT_TYPE = "statuslist+jwt";

    private static final int STATUS_LIST = 65533;
    private static final int TTL = 65534;

    /**
     * Packs the bits.
     *
     * @param places those that are not good
     * @param highest the highest place that was ever given
     */
    static byte[] pack(BitSet places, long highest) {
        byte[] known = places.toByteArray();
        // a card may have been issued and revoked after the highest place was read
        byte[] bits = Arrays.copyOf(known, Math.max(known.length, Math.toIntExact(highest / Byte.SIZE + 1)));
        var packed = new ByteArrayOutputStream();
        try (var deflater = new DeflaterOutputStream(packed, new Deflater(Deflater.BEST_COMPRESSION))) {
            deflater.write(bits);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return packed.toByteArray();
    }

    /** Signed, in CBOR. */
    byte[] asCwt(CardKeys keys) {
        var claims = new LinkedHashMap<Object, Object>();
        claims.put(CWTClaims.SUB, uri);
        claims.put(CWTClaims.EXP, expires.getEpochSecond());
        claims.put(CWTClaims.IAT, issued.getEpochSecond());
        claims.put(TTL, ttl.toSeconds());
        var list = new LinkedHashMap<Object, Object>();
        list.put("bits", 1);
        list.put("lst", compressed);
        claims.put(STATUS_LIST, list);
        return CoseSigning.sign(keys, CWT_TYPE, claims);
    }

    /** Signed, in JSON. */
    String asJwt(CardKeys keys) {
        var header = new JWSHeader.Builder(JWSAlgorithm.ES256)
                .type(new JOSEObjectType(JWT_TYPE))
                .keyID(HexFormat.of().formatHex(keys.signingId()))
                .build();
        var claims = new JWTClaimsSet.Builder()
                .subject(uri)
                .issueTime(Date.from(issued))
                .expirationTime(Date.from(expires))
                .claim("ttl", ttl.toSeconds())
                .claim(
                        "status_list",
                        Map.of(
                                "bits",
                                1,
                                "lst",
                                Base64.getUrlEncoder().withoutPadding().encodeToString(compressed)))
                .build();
        try {
            var token = new SignedJWT(header, claims);
            token.sign(new ECDSASigner(keys.signing()));
            return token.serialize();
        } catch (JOSEException e) {
            throw new IllegalStateException("The status list could not be signed", e);
        }
    }
}
