package org.foyer.card;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.text.ParseException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Reads the keys at the start, so that a mistake in them is told then and not at the first card. */
@Configuration
@EnableConfigurationProperties({CardProperties.class, WalletProperties.class})
class KeySource {

    private static final Logger LOG = LoggerFactory.getLogger(KeySource.class);

    @Bean
    CardKeys cardKeys(CardProperties properties) {
        var wanted = properties.keys();
        var keys = CardKeys.of(read(wanted), wanted.signing(), wanted.dropped());
        if (!keys.canSign()) {
            LOG.warn("No key that signs cards is configured; members get no card. See docs/operators/cards.md");
        }
        return keys;
    }

    private static JWKSet read(CardProperties.Keys keys) {
        try {
            if (!keys.set().isEmpty()) {
                return JWKSet.parse(keys.set());
            }
            if (!keys.store().isEmpty()) {
                char[] password = keys.storePassword().toCharArray();
                return JWKSet.load(KeyStore.getInstance(Path.of(keys.store()).toFile(), password), alias -> password);
            }
            if (!keys.file().isEmpty()) {
                var file = Path.of(keys.file());
                if (keys.make() && !Files.exists(file)) {
                    make(file);
                }
                return JWKSet.parse(Files.readString(file));
            }
            return new JWKSet();
        } catch (ParseException | IOException | GeneralSecurityException e) {
            // the message of the cause may hold a part of the key
            throw new IllegalStateException("The keys that sign cards (foyer.card.keys) cannot be read: "
                    + e.getClass().getSimpleName() + "; see docs/operators/cards.md");
        }
    }

    /** Another portal may make it in the same moment; whoever comes second uses the first one's. */
    private static void make(Path file) throws IOException {
        try {
            var set = new JWKSet(new ECKeyGenerator(Curve.P_256).generate());
            Path directory = Files.createDirectories(file.toAbsolutePath().getParent());
            boolean posix = file.getFileSystem().supportedFileAttributeViews().contains("posix");
            Path written = posix
                    ? Files.createTempFile(
                            directory,
                            "card-keys",
                            null,
                            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")))
                    : Files.createTempFile(directory, "card-keys", null);
            Files.writeString(written, set.toString(false));
            if (!Files.exists(file)) {
                Files.move(written, file);
            } else {
                Files.delete(written);
            }
        } catch (JOSEException e) {
            throw new IllegalStateException("No key for cards could be made", e);
        }
    }
}
