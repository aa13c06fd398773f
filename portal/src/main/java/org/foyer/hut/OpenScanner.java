package org.foyer.hut;

import org.foyer.access.PublicPath;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The scanner needs no account: huts share phones, and it shows nothing but what stands in a code. */
@Configuration(proxyBeanMethods = false)
class OpenScanner {

    @Bean
    PublicPath scannerPath() {
        return new PublicPath("/scan");
    }

    @Bean
    PublicPath scannerFilesPath() {
        return new PublicPath("/scan/**");
    }
}
