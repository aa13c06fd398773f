package org.foyer.card;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.KeyUse;
import java.security.interfaces.ECPrivateKey;
import java.security.interfaces.ECPublicKey;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The keys of the association: one signs, all that were not dropped verify. A key is named in a code by the first four bytes of its
 * thumbprint (RFC 7638), so that rotation needs no register and old cards stay good.
 */
public final class CardKeys {

    static final int ID_LENGTH = 4;

    private final Map<String, ECKey> byId;
    private final Map<String, ECPublicKey> verifying;
    private final @Nullable ECKey signing;

    private CardKeys(Map<String, ECKey> byId, @Nullable ECKey signing) {
        this.byId = Collections.unmodifiableMap(byId);
        // once, as it costs much of what a check costs
        this.verifying = byId.entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, key -> publicKey(key.getValue())));
        this.signing = signing;
    }

    /**
     * Names the keys and chooses the one that signs.
     *
     * @param wanted the id of the key that signs; empty means the first with a private part
     * @param dropped ids of keys that count no more
     * @throws IllegalArgumentException when a key is not on P-256, or the one that shall sign is not there
     */
    static CardKeys of(JWKSet keys, String wanted, Collection<String> dropped) {
        var byId = new LinkedHashMap<String, ECKey>();
        for (var key : keys.getKeys()) {
            if (!(key instanceof ECKey ec) || !Curve.P_256.equals(ec.getCurve())) {
                throw new IllegalArgumentException("Cards are signed with EC keys on P-256 only; one is a "
                        + key.getKeyType() + " key, see docs/operators/cards.md");
            }
            String id = idOf(ec);
            if (!dropped.contains(id)) {
                byId.put(id, ec);
            }
        }
        ECKey signing = byId.entrySet().stream()
                .filter(key -> wanted.isEmpty() || key.getKey().equals(wanted))
                .map(Map.Entry::getValue)
                .filter(ECKey::isPrivate)
                .findFirst()
                .orElse(null);
        if (signing == null && !wanted.isEmpty()) {
            throw new IllegalArgumentException("foyer.card.keys.signing names the key " + wanted
                    + ", but no such key with a private part is there; the keys are " + byId.keySet());
        }
        return new CardKeys(byId, signing);
    }

    /** Whether cards can be signed here at all. */
    public boolean canSign() {
        return signing != null;
    }

    /** The public keys, the one that signs first, by their ids in eight hexadecimal digits. */
    public Map<String, ECPublicKey> published() {
        var keys = new LinkedHashMap<String, ECPublicKey>();
        if (signing != null) {
            keys.put(idOf(signing), publicKey(signing));
        }
        byId.forEach((id, key) -> keys.putIfAbsent(id, publicKey(key)));
        return keys;
    }

    /** The public keys as a JWK set (RFC 7517). */
    public String jwkSet() {
        List<ECKey> keys = published().keySet().stream()
                .map(id -> new ECKey.Builder(required(byId, id).toPublicJWK())
                        .keyID(id)
                        .algorithm(JWSAlgorithm.ES256)
                        .keyUse(KeyUse.SIGNATURE)
                        .build())
                .toList();
        return new JWKSet(List.copyOf(keys)).toString();
    }

    Optional<ECPublicKey> find(byte[] id) {
        return Optional.ofNullable(verifying.get(HexFormat.of().formatHex(id)));
    }

    /**
     * The id of the key that signs.
     *
     * @throws IllegalStateException when no key can sign
     */
    byte[] signingId() {
        return HexFormat.of().parseHex(idOf(signing()));
    }

    ECPrivateKey signingKey() {
        try {
            return signing().toECPrivateKey();
        } catch (JOSEException e) {
            throw new IllegalStateException("The key that signs cards cannot be used", e);
        }
    }

    ECKey signing() {
        if (signing == null) {
            throw new IllegalStateException("No key that signs cards is configured, see docs/operators/cards.md");
        }
        return signing;
    }

    private static ECKey required(Map<String, ECKey> keys, String id) {
        return Objects.requireNonNull(keys.get(id));
    }

    private static ECPublicKey publicKey(ECKey key) {
        try {
            return key.toECPublicKey();
        } catch (JOSEException e) {
            throw new IllegalStateException("A key of the cards cannot be used", e);
        }
    }

    /** Eight hexadecimal digits. */
    static String idOf(ECKey key) {
        try {
            byte[] thumbprint = key.computeThumbprint().decode();
            return HexFormat.of().formatHex(Arrays.copyOf(thumbprint, ID_LENGTH));
        } catch (JOSEException e) {
            throw new IllegalStateException("A key of the cards has no thumbprint", e);
        }
    }
}
