package org.foyer.content.ui;

import java.util.Locale;
import org.foyer.access.GuestPath;
import org.foyer.content.ContentPages;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Visitors may request the pages that are meant for everyone, and learn nothing of others. */
@Configuration(proxyBeanMethods = false)
class OpenPages {

    private static final String ROOT = "/" + ContentPages.ROUTE;

    @Bean
    GuestPath pagesForVisitors(ContentPages pages) {
        return new GuestPath(ROOT + "/**", (path, reader) -> isOpen(pages, path, reader));
    }

    private static boolean isOpen(ContentPages pages, String path, Locale reader) {
        return pages.page(path.substring(ROOT.length()).replaceAll("^/|/$", ""), reader)
                .isPresent();
    }
}
