package org.foyer.card;

import static org.assertj.core.api.Assertions.assertThat;

import com.authlete.cbor.CBORDecoder;
import com.authlete.cbor.CBORTaggedItem;
import com.authlete.cose.COSESign1;
import com.authlete.cose.COSEVerifier;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWKSet;
import java.util.HexFormat;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The example of RFC 8152, appendix C.2.1: COSE_Sign1 with ES256. Its EdDSA and RSA siblings do not apply, as cards know ES256 only. */
class CoseVectorTest {

    private static final byte[] SIGNED = HexFormat.of()
            .parseHex(
                    "d28443a10126a10442313154546869732069732074686520636f6e74656e742e58408eb33e4ca31d1c465ab05aac34cc6b23"
                            + "d58fef5c083106c4d25a91aef0b0117e2af9a291aa32e14ab834dc56ed2a223444547e01f11d3b0916e5a4c345cacb36");
    private static final String KEY = """
            {"kty": "EC", "crv": "P-256", "kid": "11",
             "x": "usWxHK2PmfnHKwXPS54m0kTcGJ90UiglWiGahtagnv8", "y": "IBOL-C3BttVivg-lSreASjpkttcsz-1rb7btKLv8EX4"}""";

    @Test
    void verifiesTheExampleOfTheStandardAndNothingBesideIt() throws Exception {
        var verifier = new COSEVerifier(ECKey.parse(KEY).toECPublicKey());
        assertThat(verifier.verify(message(SIGNED))).isTrue();
        for (int at : new int[] {20, SIGNED.length - 1}) {
            byte[] altered = SIGNED.clone();
            altered[at] ^= 1;
            assertThat(verifier.verify(message(altered))).isFalse();
        }
    }

    @Test
    void takesNoMessageOfAnotherKindForACard() throws Exception {
        var keys = CardKeys.of(new JWKSet(ECKey.parse(KEY)), "", Set.of());
        assertThat(new StatementCodec(keys).verify(SIGNED)).isEmpty();
    }

    private static COSESign1 message(byte[] bytes) throws Exception {
        return COSESign1.build(((CBORTaggedItem) new CBORDecoder(bytes).next()).getTagContent());
    }
}
