package org.foyer.content;

import java.util.Optional;
import org.springframework.stereotype.Service;

/** Pictures and files that content shows, as the portal gives them out. */
@Service
public class Assets {

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
}
