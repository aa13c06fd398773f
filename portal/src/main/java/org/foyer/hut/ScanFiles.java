package org.foyer.hut;

import java.util.List;
import org.foyer.card.ReaderApp;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The files of the scanner. */
@Configuration(proxyBeanMethods = false)
class ScanFiles {

    @Bean
    ReaderApp scanner() {
        return new ReaderApp(
                "scan",
                ScanFiles.class,
                "scan",
                List.of(
                        "app.js",
                        "frames.js",
                        "panel.js",
                        "screen.js",
                        "sequence.js",
                        "store.js",
                        "tariff.js",
                        "times.js",
                        "scan.css",
                        "sequence.css",
                        "verdict.css"));
    }
}
