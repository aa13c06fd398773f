package org.foyer.content;

import java.util.List;
import java.util.Optional;
import org.foyer.access.Standing;
import org.foyer.values.Languages;
import org.springframework.stereotype.Service;

/**
 * Pictures and files that content shows, as the portal gives them out: only to those who may see a piece of content that shows them.
 */
@Service
public class Assets {

    private final Library library;
    private final Viewpoint viewpoint;

    Assets(Library library, Viewpoint viewpoint) {
        this.library = library;
        this.viewpoint = viewpoint;
    }

    /**
     * The address of a picture or file within the portal. Whoever asks for it is given it only if they may see a piece of content
     * that shows it.
     *
     * @param width in pixels, for a picture; 0 for the file as it is
     * @return empty for one that cannot be given out
     */
    public Optional<String> address(AssetReference asset, int width) {
        return Optional.of(asset)
                .filter(it -> it.id().matches("[0-9a-fA-F-]{36}"))
                .map(it -> AssetAddress.of(it, width).toString());
    }

    /** What is known of a picture or file, if the reader may see something that shows it, in whatever language they read. */
    Optional<AssetReference> shown(String id) {
        var uses = library.holdings().index().usesOf(id);
        if (uses.isEmpty()) {
            return Optional.empty();
        }
        return Languages.ALL.stream()
                .map(viewpoint::of)
                .distinct()
                .flatMap(standing -> shown(id, standing).stream())
                .findFirst();
    }

    /** Likewise for somebody who stands like this. */
    Optional<AssetReference> shown(String id, Standing standing) {
        var held = library.holdings();
        var uses = held.index().usesOf(id);
        boolean shown = uses.stream()
                .anyMatch(use ->
                        use.isWithinReachOf(standing) && library.isShown(held, use.shelf(), use.holding(), standing));
        return shown ? uses.stream().map(ContentIndex.AssetUse::asset).findFirst() : Optional.empty();
    }

    /** The ids of all that content shows to anybody. */
    List<String> all() {
        return library.holdings().index().assets();
    }
}
