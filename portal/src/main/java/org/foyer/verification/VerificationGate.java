package org.foyer.verification;

import java.util.stream.Stream;
import org.foyer.access.PublicPath;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.header.writers.StaticHeadersWriter;

/** What anybody may ask without signing in. No session, no cookie, no way to the sign-in: whoever scans a card is nobody's user. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(VerificationProperties.class)
class VerificationGate {

    /** Codes are written in capitals, so their addresses come in both cases. */
    private static final String[] CODES = {"/v/**", "/V/**"};

    private static final String[] LISTS = {
        PublishedController.STATUS, PublishedController.KEYS, PublishedController.OPEN_API
    };

    @Bean
    @Order(1)
    SecurityFilterChain verification(HttpSecurity http, VerdictPage page) {
        http.securityMatcher(Stream.of(CODES, LISTS).flatMap(Stream::of).toArray(String[]::new));
        http.authorizeHttpRequests(requests -> requests.anyRequest().permitAll());
        http.sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS));
        http.csrf(AbstractHttpConfigurer::disable);
        http.requestCache(AbstractHttpConfigurer::disable);
        http.logout(AbstractHttpConfigurer::disable);
        http.headers(headers -> headers.cacheControl(HeadersConfigurer.CacheControlConfig::disable)
                .contentSecurityPolicy(csp -> csp.policyDirectives(page.policy()))
                .frameOptions(HeadersConfigurer.FrameOptionsConfig::deny)
                .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.NO_REFERRER))
                .addHeaderWriter(new StaticHeadersWriter("X-Robots-Tag", "noindex")));
        return http.build();
    }

    /** Before everything else, as what fails early is logged as well. */
    @Bean
    FilterRegistrationBean<LoggableRequests> loggableRequests() {
        var registration = new FilterRegistrationBean<>(new LoggableRequests());
        registration.setOrder(Ordered.HIGHEST_PRECEDENCE);
        return registration;
    }

    @Bean
    PublicPath codePath() {
        return new PublicPath(CODES[0]);
    }

    @Bean
    PublicPath codePathInCapitals() {
        return new PublicPath(CODES[1]);
    }
}
