package org.foyer.door;

import org.foyer.access.PublicPath;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;

/**
 * Lets the devices of desks in by their token. No session and no cookie: whoever is signed in to the portal in the same browser is nobody
 * here, so no foreign page can use them. Each request is asked for its desk by {@link DeskArguments}.
 */
@Configuration(proxyBeanMethods = false)
class DeviceGate {

    /** Below it lies all that devices ask for. */
    static final String API = "/check-in/api";

    @Bean
    @Order(2)
    SecurityFilterChain deviceChain(HttpSecurity http) {
        http.securityMatcher(API + "/**");
        http.authorizeHttpRequests(requests -> requests.anyRequest().permitAll());
        http.sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS));
        http.csrf(AbstractHttpConfigurer::disable);
        http.requestCache(AbstractHttpConfigurer::disable);
        http.logout(AbstractHttpConfigurer::disable);
        http.addFilterBefore(new BodyLimit(), AuthorizationFilter.class);
        http.headers(headers -> headers.contentSecurityPolicy(csp -> csp.policyDirectives("default-src 'none'"))
                .frameOptions(HeadersConfigurer.FrameOptionsConfig::deny));
        return http.build();
    }

    /** The app itself, which knows nothing about anybody. */
    @Bean
    PublicPath checkInPath() {
        return new PublicPath("/check-in/**");
    }
}
