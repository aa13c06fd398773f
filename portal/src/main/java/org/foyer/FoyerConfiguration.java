package org.foyer;

import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What all rooms get handed in. */
@Configuration(proxyBeanMethods = false)
class FoyerConfiguration {

    @Bean
    Clock clock() {
        return Clock.systemDefaultZone();
    }
}
