package org.foyer.card;

import static org.assertj.core.api.Assertions.assertThat;

import COSE.AlgorithmID;
import COSE.Message;
import COSE.MessageTag;
import COSE.OneKey;
import COSE.Sign1Message;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import com.upokecenter.cbor.CBORObject;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class StatementCodecTest {

    private static final Instant NOW = Instant.parse("2026-11-22T08:00:00Z");
    private static final Holder LADINA = new Holder(4711, "04172283", "Ladina Caduff", "310", "FAMILY", 12);

    private final ECKey key = key();
    private final StatementCodec codec = codec(key);

    @Test
    void readsWhatItSigned() {
        var card = new Statement(NOW, NOW.plusSeconds(300), true, List.of(LADINA));
        assertThat(codec.verify(codec.sign(card))).contains(card);
        var household = new Statement(
                NOW,
                NOW.plusSeconds(86_400),
                false,
                List.of(LADINA, new Holder(4712, "04172284", "Andri Caduff", "310", "FAMILY_PARTNER", 0)));
        assertThat(codec.verify(codec.sign(household))).contains(household);
    }

    @Test
    void believesNothingInWhichOneBitWasTurned() {
        byte[] signed = codec.sign(card());
        for (int bit = 0; bit < signed.length * 8; bit++) {
            byte[] turned = signed.clone();
            turned[bit / 8] ^= (byte) (1 << bit % 8);
            assertThat(codec.verify(turned)).as("bit %s", bit).isEmpty();
        }
    }

    @Test
    void believesNothingThatWasCutLengthenedOrMixed() {
        byte[] signed = codec.sign(card());
        byte[] other =
                codec.sign(new Statement(NOW, NOW.plusSeconds(9), false, List.of(LADINA.withName("Somebody Else"))));
        for (int length = 0; length < signed.length; length++) {
            assertThat(codec.verify(Arrays.copyOf(signed, length))).isEmpty();
        }
        assertThat(codec.verify(Arrays.copyOf(signed, signed.length + 1))).isEmpty();
        byte[] mixed = other.clone();
        System.arraycopy(signed, signed.length - 64, mixed, mixed.length - 64, 64);
        assertThat(codec.verify(mixed)).isEmpty();
    }

    @Test
    void staysCalmWhateverBytesCome() {
        var random = new Random(1863);
        byte[] signed = codec.sign(card());
        for (int round = 0; round < 20_000; round++) {
            byte[] bytes = signed.clone();
            int changes = 1 + random.nextInt(12);
            for (int change = 0; change < changes; change++) {
                bytes[random.nextInt(bytes.length)] = (byte) random.nextInt();
            }
            if (!Arrays.equals(bytes, signed)) {
                assertThat(codec.verify(bytes)).isEmpty();
            }
        }
        assertThat(codec.verify(new byte[0])).isEmpty();
        assertThat(codec.verify(new byte[100_000])).isEmpty();
    }

    @Test
    void believesNoKeyButItsOwn() {
        assertThat(codec(key()).verify(codec.sign(card()))).isEmpty();
    }

    @Test
    void keepsOldCardsGoodWhenAnotherKeySigns() {
        var next = key();
        var rotated = new StatementCodec(CardKeys.of(set(key, next), CardKeys.idOf(next), Set.of()));
        assertThat(rotated.verify(codec.sign(card()))).contains(card());
        assertThat(codec(next).verify(rotated.sign(card()))).contains(card());
    }

    @Test
    void believesNothingThatADroppedKeySigned() {
        var next = key();
        var dropped = new StatementCodec(CardKeys.of(set(key, next), "", Set.of(CardKeys.idOf(key))));
        assertThat(dropped.verify(codec.sign(card()))).isEmpty();
        assertThat(dropped.verify(dropped.sign(card()))).contains(card());
    }

    @Test
    void isReadByAnotherImplementationOfCose() throws Exception {
        byte[] signed = codec.sign(card());
        var message = (Sign1Message) Message.DecodeFromBytes(signed, MessageTag.Sign1);
        var other = new OneKey(key.toECPublicKey(), null);
        assertThat(message.validate(other)).isTrue();
        assertThat(message.getProtectedAttributes().get(1)).isEqualTo(AlgorithmID.ECDSA_256.AsCBOR());
        var claims = CBORObject.DecodeFromBytes(message.GetContent());
        assertThat(claims.get(CBORObject.FromObject(4)).AsInt64Value())
                .isEqualTo(card().expires().getEpochSecond());
        assertThat(claims.get(CBORObject.FromObject(StatementCodec.CARD_CLAIM))
                        .get(2)
                        .get(0)
                        .get(2)
                        .AsString())
                .isEqualTo("Ladina Caduff");
        signed[signed.length - 70] ^= 1;
        assertThat(((Sign1Message) Message.DecodeFromBytes(signed, MessageTag.Sign1)).validate(other))
                .isFalse();
    }

    private static Statement card() {
        return new Statement(NOW, NOW.plusSeconds(86_400), false, List.of(LADINA));
    }

    private static StatementCodec codec(ECKey key) {
        return new StatementCodec(CardKeys.of(set(key), "", Set.of()));
    }

    private static JWKSet set(JWK... keys) {
        return new JWKSet(List.of(keys));
    }

    private static ECKey key() {
        try {
            return new ECKeyGenerator(Curve.P_256).generate();
        } catch (com.nimbusds.jose.JOSEException e) {
            throw new AssertionError(e);
        }
    }
}
