package org.foyer.mail;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;

/** Writes addresses of the portal's pages as a mail needs them. */
@Component
@EnableConfigurationProperties(MailProperties.class)
public class PortalLinks {

    private final MailProperties properties;

    PortalLinks(MailProperties properties) {
        this.properties = properties;
    }

    /** The full address of a page, such as {@code my-data}. */
    public String to(String path) {
        String base = properties.portalUrl().toString();
        return (base.endsWith("/") ? base : base + "/") + path;
    }
}
