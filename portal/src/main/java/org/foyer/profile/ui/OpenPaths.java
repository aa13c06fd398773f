package org.foyer.profile.ui;

import org.foyer.access.PublicPath;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What anybody may request: the answer to a confirmation mail, and photos, which are asked for one at a time. */
@Configuration(proxyBeanMethods = false)
class OpenPaths {

    @Bean
    PublicPath confirmationPath() {
        return new PublicPath("/" + ConfirmEmailView.ROUTE + "/**");
    }

    @Bean
    PublicPath photoPath() {
        return new PublicPath("/photo/*");
    }
}
