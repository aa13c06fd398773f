package org.foyer.card;

import com.authlete.cbor.CBORizer;
import com.authlete.cose.COSEException;
import com.authlete.cose.COSEProtectedHeaderBuilder;
import com.authlete.cose.COSESign1Builder;
import com.authlete.cose.COSESigner;
import com.authlete.cose.COSEUnprotectedHeaderBuilder;
import com.authlete.cose.SigStructureBuilder;
import com.authlete.cose.constants.COSEAlgorithms;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Signs a CBOR map as COSE_Sign1 (RFC 9052) with ES256; all of the header is protected. */
public final class CoseSigning {

    /** Header parameter for the kind of message (RFC 9596). */
    static final int TYP = 16;

    private CoseSigning() {}

    /**
     * Signs with the key of the moment.
     *
     * @param type the kind of message, null where the place that it comes from says it
     * @throws IllegalStateException when no key can sign
     */
    public static byte[] sign(CardKeys keys, @Nullable String type, Map<Object, Object> content) {
        try {
            var builder =
                    new COSEProtectedHeaderBuilder().alg(COSEAlgorithms.ES256).kid(keys.signingId());
            var header = (type == null ? builder : builder.put(TYP, type)).build();
            byte[] payload = new CBORizer().cborizeMap(content).encode();
            var structure = new SigStructureBuilder()
                    .signature1()
                    .bodyAttributes(header)
                    .payload(payload)
                    .build();
            return new COSESign1Builder()
                    .protectedHeader(header)
                    .unprotectedHeader(new COSEUnprotectedHeaderBuilder().build())
                    .payload(payload)
                    .signature(new COSESigner(keys.signingKey()).sign(structure, COSEAlgorithms.ES256))
                    .build()
                    .getTagged()
                    .encode();
        } catch (COSEException e) {
            throw new IllegalStateException("A statement could not be signed", e);
        }
    }
}
