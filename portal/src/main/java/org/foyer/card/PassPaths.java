package org.foyer.card;

import org.foyer.access.FarewellScript;
import org.foyer.access.PublicPath;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The parts of the app that hold nobody's data are for anybody: it starts without a session, and without a connection. */
@Configuration(proxyBeanMethods = false)
class PassPaths {

    @Bean
    PublicPath passPage() {
        return new PublicPath(PassController.PATH);
    }

    @Bean
    PublicPath passFolder() {
        return new PublicPath("/pass");
    }

    @Bean
    PublicPath passScripts() {
        return new PublicPath(PassController.PATH + "*.js");
    }

    @Bean
    PublicPath passManifest() {
        return new PublicPath(PassController.PATH + "manifest.webmanifest");
    }

    /** Whoever signs out leaves no card on the device. */
    @Bean
    FarewellScript forgetCards() {
        return new FarewellScript(PassController.PATH + "forget.js", Passes.OWNER_COOKIE);
    }
}
