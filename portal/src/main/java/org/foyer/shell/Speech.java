package org.foyer.shell;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;
import org.foyer.values.Association;
import org.foyer.values.Languages;
import org.foyer.values.Texts;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.ResourcePatternResolver;

/** Gives every room the words, the languages and the name of the association. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(AssociationProperties.class)
class Speech {

    private static final String BUNDLES = "classpath*:messages/*_*.properties";

    @Bean
    Association association(AssociationProperties properties) {
        return properties.association();
    }

    @Bean
    Languages languages(AssociationProperties properties) {
        return properties.languages();
    }

    @Bean
    Texts texts(ResourcePatternResolver resources) throws IOException {
        var builder = new Texts.Builder();
        for (var bundle : resources.getResources(BUNDLES)) {
            builder.add(languageOf(bundle), read(bundle));
        }
        return builder.build();
    }

    private static Locale languageOf(Resource bundle) {
        var name = Objects.requireNonNull(bundle.getFilename());
        var tag = name.substring(name.lastIndexOf('_') + 1, name.lastIndexOf('.'));
        return Languages.offered(tag)
                .orElseThrow(() -> new IllegalStateException("A bundle in a language that we do not speak: " + name));
    }

    private static Properties read(Resource bundle) throws IOException {
        var words = new Properties();
        try (Reader reader = new InputStreamReader(bundle.getInputStream(), StandardCharsets.UTF_8)) {
            words.load(reader);
        }
        return words;
    }
}
