package org.foyer.shell;

import java.util.Base64;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.crypto.keygen.BytesKeyGenerator;
import org.springframework.security.crypto.keygen.KeyGenerators;
import org.springframework.security.web.header.writers.CrossOriginOpenerPolicyHeaderWriter.CrossOriginOpenerPolicy;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.stereotype.Component;

/**
 * What a browser may do on our pages. Everything comes from the portal itself. Vaadin's page has scripts within, which carry a nonce,
 * and evaluates calls from the server, which needs {@code unsafe-eval}; its components bring styles along (decision 0031).
 */
@Component
class SecurityHeaders implements PagePolicy {

    private static final String PERMISSIONS =
            "accelerometer=(), camera=(self), display-capture=(), geolocation=(), gyroscope=(), magnetometer=(), "
                    + "microphone=(), midi=(), payment=(), usb=()";

    private final BytesKeyGenerator random = KeyGenerators.secureRandom(18);
    private final String ground;

    SecurityHeaders(SignInProperties signIn) {
        // a sign-out form is answered with a redirect to the identity provider, which counts as a target of the form
        ground = "default-src 'self'; base-uri 'self'; object-src 'none'; frame-ancestors 'none'; form-action 'self' "
                + signIn.origin() + "; img-src 'self' data: blob:; font-src 'self' data:; "
                + "style-src 'self' 'unsafe-inline'; ";
    }

    void write(HeadersConfigurer<HttpSecurity> headers) {
        headers.contentSecurityPolicy(csp -> csp.policyDirectives(ground + "script-src 'self'"))
                .frameOptions(HeadersConfigurer.FrameOptionsConfig::deny)
                .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN))
                .permissionsPolicyHeader(permissions -> permissions.policy(PERMISSIONS))
                .crossOriginOpenerPolicy(opener -> opener.policy(CrossOriginOpenerPolicy.SAME_ORIGIN));
    }

    @Override
    public String nonce() {
        return Base64.getEncoder().encodeToString(random.generateKey());
    }

    @Override
    public String ofViews(String nonce) {
        return ground + "script-src 'self' 'nonce-" + nonce + "' 'unsafe-eval'";
    }
}
