package org.foyer.card;

import de.brendamour.jpasskit.PKBarcode;
import de.brendamour.jpasskit.PKField;
import de.brendamour.jpasskit.PKPass;
import de.brendamour.jpasskit.enums.PKBarcodeFormat;
import de.brendamour.jpasskit.enums.PKPassType;
import de.brendamour.jpasskit.passes.PKGenericPass;
import de.brendamour.jpasskit.signing.PKInMemorySigningUtil;
import de.brendamour.jpasskit.signing.PKPassTemplateInMemory;
import de.brendamour.jpasskit.signing.PKSigningException;
import de.brendamour.jpasskit.signing.PKSigningInformation;
import de.brendamour.jpasskit.signing.PKSigningInformationUtil;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.cert.CertificateException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.foyer.values.Association;
import org.foyer.values.Texts;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes {@code .pkpass} files: the card for Apple Wallet, signed with the operator's certificate. */
@Component
class AppleWallet {

    private static final String BRAND = "rgb(14, 74, 88)";
    private static final String WHITE = "rgb(255, 255, 255)";

    private final WalletProperties.Apple properties;
    private final Association association;
    private final Texts texts;
    private final Clock clock;
    private final @Nullable PKSigningInformation signing;

    AppleWallet(WalletProperties properties, Association association, Texts texts, Clock clock) {
        this.properties = properties.apple();
        this.association = association;
        this.texts = texts;
        this.clock = clock;
        this.signing = this.properties.isConfigured() ? signing(this.properties) : null;
    }

    boolean isOffered() {
        return signing != null;
    }

    /**
     * The pass of a good card.
     *
     * @throws IllegalStateException when no certificate is configured
     */
    byte[] pass(CarriedCard card) {
        try {
            var template = new PKPassTemplateInMemory();
            for (var icon : WalletPictures.all().entrySet()) {
                template.addFile(icon.getKey(), new ByteArrayInputStream(icon.getValue()));
            }
            return new PKInMemorySigningUtil()
                    .createSignedAndZippedPkPassArchive(
                            content(card), template, Objects.requireNonNull(signing, "Apple Wallet is not configured"));
        } catch (IOException | PKSigningException e) {
            throw new IllegalStateException("A pass could not be signed", e);
        }
    }

    private PKPass content(CarriedCard card) {
        Standing standing = card.standing();
        Locale language = standing.language();
        var main = standing.main().orElseThrow();
        LocalDate until = Objects.requireNonNull(card.validUntil());
        var fields = PKGenericPass.builder()
                .passType(PKPassType.PKGenericPass)
                .headerField(field("year", "", String.valueOf(until.getYear())))
                .primaryField(field("name", association.name(), standing.name().full()))
                .secondaryField(field("number", text(language, "card.label.member"), standing.number()))
                .secondaryField(field("section", text(language, "card.label.section"), main.onCard(language)))
                .auxiliaryField(field(
                        "category",
                        text(language, "card.label.category"),
                        main.categoryName().in(language)))
                .auxiliaryField(field("until", text(language, "card.label.until"), CardDates.of(until, language)));
        return PKPass.builder()
                .formatVersion(1)
                .passTypeIdentifier(properties.passType())
                .teamIdentifier(properties.team())
                .serialNumber(standing.member().toString())
                .organizationName(association.name())
                .logoText(association.name())
                .description(text(language, "card.print.file"))
                .backgroundColor(BRAND)
                .foregroundColor(WHITE)
                .labelColor(WHITE)
                .sharingProhibited(true)
                .expirationDate(CardDates.endOf(until, clock))
                .pass(fields.build())
                .barcodes(List.of(PKBarcode.builder()
                        .format(PKBarcodeFormat.PKBarcodeFormatQR)
                        .message(Objects.requireNonNull(card.code()))
                        .messageEncoding(StandardCharsets.ISO_8859_1)
                        .build()))
                .build();
    }

    private String text(Locale language, String key) {
        return texts.get(language, key);
    }

    private static PKField field(String key, String label, String value) {
        return PKField.builder().key(key).label(label).value(value).build();
    }

    private static PKSigningInformation signing(WalletProperties.Apple apple) {
        try {
            return new PKSigningInformationUtil()
                    .loadSigningInformationFromPKCS12AndIntermediateCertificate(
                            apple.store(), apple.storePassword(), apple.authority());
        } catch (IOException | CertificateException e) {
            // the message of the cause may hold the password
            throw new IllegalStateException(
                    "The certificate for Apple Wallet (foyer.card.wallet.apple) cannot be read: "
                            + e.getClass().getSimpleName() + "; see docs/operators/cards.md");
        }
    }
}
