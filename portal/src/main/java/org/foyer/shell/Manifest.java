package org.foyer.shell;

import java.util.List;
import java.util.Map;
import org.foyer.values.Association;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** What a phone needs to put the portal on its home screen, under the name of the association. */
@RestController
class Manifest {

    private final Association association;

    Manifest(Association association) {
        this.association = association;
    }

    @GetMapping(path = "/manifest.webmanifest", produces = "application/manifest+json")
    Map<String, Object> manifest() {
        return Map.of(
                "name", association.name(),
                "short_name", association.name(),
                "start_url", "./",
                "display", "standalone",
                "background_color", "#f4f3ee",
                "theme_color", "#f4f3ee",
                "icons", List.of(Map.of("src", "foyer/logo.svg", "sizes", "any", "type", "image/svg+xml")));
    }
}
