package org.foyer.card;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.foyer.values.Association;
import org.foyer.values.Texts;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes links that put the card into Google Wallet: a generic pass in a JWT that the operator's service account signs. */
@Component
class GoogleWallet {

    private static final String SAVE = "https://pay.google.com/gp/v/save/";

    private final WalletProperties.Google properties;
    private final Association association;
    private final Texts texts;
    private final Clock clock;
    private final @Nullable RSASSASigner signer;

    GoogleWallet(WalletProperties properties, Association association, Texts texts, Clock clock) {
        this.properties = properties.google();
        this.association = association;
        this.texts = texts;
        this.clock = clock;
        this.signer = this.properties.isConfigured() ? signer(this.properties) : null;
    }

    boolean isOffered() {
        return signer != null;
    }

    /**
     * The link for a good card.
     *
     * @throws IllegalStateException when no key is configured
     */
    String link(CarriedCard card) {
        String type = properties.issuer() + ".foyer-card";
        var claims = new JWTClaimsSet.Builder()
                .issuer(properties.account())
                .audience("google")
                .claim("typ", "savetowallet")
                .issueTime(Date.from(clock.instant()))
                .claim("origins", List.of())
                .claim(
                        "payload",
                        Map.of(
                                "genericClasses", List.of(Map.of("id", type)),
                                "genericObjects", List.of(content(card, type))))
                .build();
        try {
            var token = new SignedJWT(new JWSHeader(JWSAlgorithm.RS256), claims);
            token.sign(Objects.requireNonNull(signer, "Google Wallet is not configured"));
            return SAVE + token.serialize();
        } catch (JOSEException e) {
            throw new IllegalStateException("A link for Google Wallet could not be signed", e);
        }
    }

    private Map<String, Object> content(CarriedCard card, String type) {
        Standing standing = card.standing();
        Locale language = standing.language();
        var main = standing.main().orElseThrow();
        LocalDate until = Objects.requireNonNull(card.validUntil());
        return Map.of(
                "id", properties.issuer() + "." + standing.member(),
                "classId", type,
                "state", "ACTIVE",
                "hexBackgroundColor", "#0e4a58",
                "cardTitle", words(language, association.name()),
                "header", words(language, standing.name().full()),
                "barcode", Map.of("type", "QR_CODE", "value", Objects.requireNonNull(card.code())),
                "validTimeInterval",
                        Map.of(
                                "end",
                                Map.of("date", CardDates.endOf(until, clock).toString())),
                "textModulesData",
                        List.of(
                                module("number", texts.get(language, "card.label.member"), standing.number()),
                                module("section", texts.get(language, "card.label.section"), main.onCard(language)),
                                module(
                                        "category",
                                        texts.get(language, "card.label.category"),
                                        main.categoryName().in(language)),
                                module(
                                        "until",
                                        texts.get(language, "card.label.until"),
                                        CardDates.of(until, language))));
    }

    private static Map<String, Object> words(Locale language, String words) {
        return Map.of("defaultValue", Map.of("language", language.getLanguage(), "value", words));
    }

    private static Map<String, Object> module(String id, String header, String body) {
        return Map.of("id", id, "header", header, "body", body);
    }

    private static RSASSASigner signer(WalletProperties.Google google) {
        try {
            return new RSASSASigner(JWK.parseFromPEMEncodedObjects(Files.readString(Path.of(google.key())))
                    .toRSAKey());
        } catch (IOException | JOSEException e) {
            // the message of the cause may hold a part of the key
            throw new IllegalStateException("The key for Google Wallet (foyer.card.wallet.google) cannot be read: "
                    + e.getClass().getSimpleName() + "; see docs/operators/cards.md");
        }
    }
}
