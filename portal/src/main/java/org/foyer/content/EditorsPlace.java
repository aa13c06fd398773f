package org.foyer.content;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Service;
import org.springframework.web.util.UriUtils;

/** Where a piece of content is changed: its app of Magnolia's AdminCentral, as its addresses name it. */
@Service
@EnableConfigurationProperties(EditorProperties.class)
public class EditorsPlace {

    private final EditorProperties properties;

    EditorsPlace(EditorProperties properties) {
        this.properties = properties;
    }

    /** The address where an editor changes it; empty where no author instance is configured. */
    public Optional<String> of(Shelf shelf, String path) {
        return properties
                .address()
                .map(url -> url.toString().replaceFirst("/+$", "") + "/.magnolia/admincentral#app:" + app(shelf, path));
    }

    private static String app(Shelf shelf, String path) {
        String encoded = UriUtils.encodePath(path, StandardCharsets.UTF_8);
        return switch (shelf) {
            case PAGES -> "pages-app:detail;" + encoded + ":edit";
            case TILES -> "foyer-tiles:browser;" + encoded + ":";
            case FORMS -> "foyer-forms:browser;" + encoded + ":";
            case NOTICES -> "foyer-notices:browser;" + encoded + ":";
            case STYLE -> "foyer-style:browser;" + encoded + ":";
        };
    }
}
