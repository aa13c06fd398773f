package org.foyer;

import java.time.Clock;
import java.time.ZoneId;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What all rooms get handed in. */
@Configuration(proxyBeanMethods = false)
class FoyerConfiguration {

    /** The association's clock: days begin and end where its members live, wherever the server stands. */
    @Bean
    Clock clock(@Value("${foyer.association.time-zone:Europe/Zurich}") ZoneId zone) {
        return Clock.system(zone);
    }
}
