package org.foyer.card;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nimbusds.jose.crypto.RSASSAVerifier;
import com.nimbusds.jwt.SignedJWT;
import java.io.ByteArrayInputStream;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.KeyStore;
import java.security.MessageDigest;
import java.security.cert.X509Certificate;
import java.security.interfaces.RSAPublicKey;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Base64;
import java.util.Date;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipInputStream;
import javax.security.auth.x500.X500Principal;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.SignerInformation;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoVerifierBuilder;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.foyer.member.PersonName;
import org.foyer.testing.SignedInAs;
import org.foyer.testing.SpringTest;
import org.foyer.values.Association;
import org.foyer.values.LocalName;
import org.foyer.values.MemberId;
import org.foyer.values.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What goes to the wallets of phones, taken apart as they do. */
@SpringTest
class WalletTest {

    private static final MemberId LADINA = MemberId.of("00000000-0000-7000-8000-000000000001");

    @TempDir
    private Path directory;

    @Autowired
    private Association association;

    @Autowired
    private Texts texts;

    @Autowired
    private Clock clock;

    @Autowired
    private Wallets wallets;

    @Test
    void makesAPassThatAppleCanCheck() throws Exception {
        KeyPair keys = rsa();
        X509Certificate certificate = certificate(keys);
        store(keys, certificate);
        var apple = new AppleWallet(
                new WalletProperties(
                        new WalletProperties.Apple(
                                "pass.org.example.card",
                                "TEAM123456",
                                directory.resolve("pass.p12").toString(),
                                "secret",
                                directory.resolve("authority.cer").toString()),
                        new WalletProperties.Google("", "", "")),
                association,
                texts,
                clock);

        Map<String, byte[]> files = unzip(apple.pass(card()));

        assertThat(files)
                .containsKeys("pass.json", "manifest.json", "signature", "icon.png", "icon@2x.png", "logo.png");
        var pass = JsonMapper.shared().readTree(files.get("pass.json"));
        assertThat(pass.path("formatVersion").asInt()).isEqualTo(1);
        assertThat(pass.path("passTypeIdentifier").asString()).isEqualTo("pass.org.example.card");
        assertThat(pass.path("teamIdentifier").asString()).isEqualTo("TEAM123456");
        assertThat(pass.path("serialNumber").asString()).isEqualTo(LADINA.toString());
        assertThat(pass.path("barcodes").path(0).path("message").asString()).isEqualTo("HTTPS://EXAMPLE.ORG/V/ABC");
        assertThat(pass.path("generic")
                        .path("primaryFields")
                        .path(0)
                        .path("value")
                        .asString())
                .isEqualTo("Ladina Caduff");
        var manifest = JsonMapper.shared().readTree(files.get("manifest.json"));
        for (var file : files.entrySet()) {
            if (!file.getKey().equals("manifest.json") && !file.getKey().equals("signature")) {
                assertThat(manifest.path(file.getKey()).asString())
                        .as(file.getKey())
                        .isEqualTo(HexFormat.of()
                                .formatHex(MessageDigest.getInstance("SHA-1").digest(file.getValue())));
            }
        }
        var signed = new CMSSignedData(new CMSProcessableByteArray(files.get("manifest.json")), files.get("signature"));
        SignerInformation signer =
                signed.getSignerInfos().getSigners().iterator().next();
        assertThat(signer.verify(new JcaSimpleSignerInfoVerifierBuilder().build(certificate)))
                .isTrue();
    }

    @Test
    void makesALinkThatGoogleCanCheck() throws Exception {
        KeyPair keys = rsa();
        var google = google(pem("PRIVATE KEY", keys.getPrivate().getEncoded()));

        String link = google.link(card());

        assertThat(link).startsWith("https://pay.google.com/gp/v/save/");
        var token = SignedJWT.parse(link.substring(link.lastIndexOf('/') + 1));
        assertThat(token.verify(new RSASSAVerifier((RSAPublicKey) keys.getPublic())))
                .isTrue();
        assertThat(token.getJWTClaimsSet().getIssuer()).isEqualTo("cards@example.iam.gserviceaccount.com");
        assertThat(token.getJWTClaimsSet().getAudience()).containsExactly("google");
        assertThat(token.getJWTClaimsSet().getStringClaim("typ")).isEqualTo("savetowallet");
        JsonNode payload =
                JsonMapper.shared().valueToTree(token.getJWTClaimsSet().getClaim("payload"));
        var object = payload.path("genericObjects").path(0);
        assertThat(object.path("id").asString()).isEqualTo("3388000000000000000." + LADINA);
        assertThat(object.path("classId").asString())
                .isEqualTo(payload.path("genericClasses").path(0).path("id").asString());
        assertThat(object.path("barcode").path("value").asString()).isEqualTo("HTTPS://EXAMPLE.ORG/V/ABC");
    }

    @Test
    void saysAtTheStartWhatIsWrongWithAKeyWithoutShowingIt() throws Exception {
        assertThatThrownBy(() -> google("-----BEGIN PRIVATE KEY-----\nc2VjcmV0\n-----END PRIVATE KEY-----\n"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("foyer.card.wallet.google")
                .hasMessageNotContaining("c2VjcmV0");
    }

    @Test
    @SignedInAs("76000021")
    void offersNothingThatIsNotConfigured() {
        assertThat(wallets.isAppleOffered()).isFalse();
        assertThat(wallets.isGoogleOffered()).isFalse();
        assertThat(wallets.applePass(LADINA)).isEmpty();
        assertThat(wallets.googleLink(LADINA)).isEmpty();
    }

    private GoogleWallet google(String key) throws Exception {
        Path file = Files.writeString(directory.resolve("google.pem"), key);
        return new GoogleWallet(
                new WalletProperties(
                        new WalletProperties.Apple("", "", "", "", ""),
                        new WalletProperties.Google(
                                "3388000000000000000", "cards@example.iam.gserviceaccount.com", file.toString())),
                association,
                texts,
                clock);
    }

    private static CarriedCard card() {
        var belonging = new Standing.Belonging(
                "310",
                new LocalName(Map.of("de", "Sektion Aarewald")),
                "Aarewald",
                "FAMILY",
                new LocalName(Map.of("de", "Familie")),
                null);
        var standing = new Standing(
                LADINA, "04172283", new PersonName("Ladina", "Caduff"), Locale.GERMAN, List.of(belonging), false, 12);
        return new CarriedCard(standing, LocalDate.of(2027, 12, 31), "HTTPS://EXAMPLE.ORG/V/ABC");
    }

    private void store(KeyPair keys, X509Certificate certificate) throws Exception {
        var store = KeyStore.getInstance("PKCS12");
        store.load(null, null);
        store.setKeyEntry("pass", keys.getPrivate(), "secret".toCharArray(), new X509Certificate[] {certificate});
        try (var out = Files.newOutputStream(directory.resolve("pass.p12"))) {
            store.store(out, "secret".toCharArray());
        }
        Files.write(directory.resolve("authority.cer"), certificate.getEncoded());
    }

    private static X509Certificate certificate(KeyPair keys) throws Exception {
        var name = new X500Principal("CN=Pass Type ID: pass.org.example.card");
        var builder = new JcaX509v3CertificateBuilder(
                name,
                BigInteger.ONE,
                Date.from(Instant.now().minusSeconds(60)),
                Date.from(Instant.now().plusSeconds(3_600)),
                name,
                keys.getPublic());
        return new JcaX509CertificateConverter()
                .getCertificate(builder.build(new JcaContentSignerBuilder("SHA256withRSA").build(keys.getPrivate())));
    }

    private static KeyPair rsa() throws Exception {
        var generator = KeyPairGenerator.getInstance("RSA");
        generator.initialize(2048);
        return generator.generateKeyPair();
    }

    private static String pem(String kind, byte[] der) {
        return "-----BEGIN %s-----\n%s\n-----END %s-----\n"
                .formatted(
                        kind,
                        Base64.getMimeEncoder(64, "\n".getBytes(StandardCharsets.US_ASCII))
                                .encodeToString(der),
                        kind);
    }

    private static Map<String, byte[]> unzip(byte[] archive) throws Exception {
        var files = new HashMap<String, byte[]>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), zip.readAllBytes());
            }
        }
        return files;
    }
}
