package org.foyer.card;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.crypto.ECDSAVerifier;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import com.nimbusds.jwt.SignedJWT;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.BitSet;
import java.util.HexFormat;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.zip.InflaterInputStream;
import org.junit.jupiter.api.Test;

class StatusListTest {

    @Test
    void packsTheBitsOfTheExampleInTheStandard() throws Exception {
        // draft-ietf-oauth-status-list, section 4: one bit a token, status[0] = 1, status[1] = 0, …
        int[] statuses = {1, 0, 0, 1, 1, 1, 0, 1, 1, 1, 0, 0, 0, 1, 0, 1};
        var places = new BitSet();
        for (int i = 0; i < statuses.length; i++) {
            places.set(i, statuses[i] == 1);
        }
        assertThat(unpacked(StatusList.pack(places, 15)))
                .isEqualTo(HexFormat.of().parseHex("b9a3"));
    }

    @Test
    void holdsABitForEachCardThatWasEverGiven() throws Exception {
        assertThat(unpacked(StatusList.pack(new BitSet(), 0))).hasSize(1);
        assertThat(unpacked(StatusList.pack(new BitSet(), 200_000))).hasSize(25_001);
        var one = new BitSet();
        one.set(200_000);
        assertThat(BitSet.valueOf(unpacked(StatusList.pack(one, 5)))).isEqualTo(one);
    }

    @Test
    void staysSmallForManyCards() {
        var random = new Random(1863);
        var places = new BitSet();
        for (int i = 0; i < 2_000; i++) {
            places.set(random.nextInt(200_000));
        }
        assertThat(StatusList.pack(places, 200_000).length).isLessThan(4_000);
    }

    @Test
    void saysTheSameAsJwt() throws Exception {
        ECKey key = new ECKeyGenerator(Curve.P_256).generate();
        var keys = CardKeys.of(new JWKSet(key), "", Set.of());
        var places = new BitSet();
        places.set(7);
        var now = Instant.parse("2026-11-22T06:12:00Z");
        var list = new StatusList(
                "https://example.org/card-status",
                StatusList.pack(places, 9),
                now,
                Duration.ofMinutes(15),
                now.plusSeconds(86_400));

        var jwt = SignedJWT.parse(list.asJwt(keys));

        assertThat(jwt.verify(new ECDSAVerifier(key.toECPublicKey()))).isTrue();
        assertThat(jwt.getHeader().getType()).hasToString("statuslist+jwt");
        assertThat(jwt.getHeader().getKeyID()).isEqualTo(CardKeys.idOf(key));
        assertThat(jwt.getJWTClaimsSet().getSubject()).isEqualTo("https://example.org/card-status");
        var claim = (Map<?, ?>) jwt.getJWTClaimsSet().getClaim("status_list");
        assertThat(unpacked(Base64.getUrlDecoder().decode((String) claim.get("lst"))))
                .isEqualTo(new byte[] {(byte) 0x80, 0});
    }

    private static byte[] unpacked(byte[] packed) throws IOException {
        return new InflaterInputStream(new ByteArrayInputStream(packed)).readAllBytes();
    }
}
