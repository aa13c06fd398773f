package org.foyer.content;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A page as one reader may see it.
 *
 * @param link its own address, icon and date
 * @param image above the text; empty for none
 * @param blocks in their order, without what is not meant for the reader
 * @param trail the pages above, from the first page down; empty for the first page
 * @param beside the pages on the same level, itself among them
 * @param below the pages right below
 * @param changedAt when an editor changed it last
 * @param languages codes of the languages that its title is written in
 */
public record ContentPage(
        PageLink link,
        LocalText title,
        LocalText lead,
        Optional<Block.Picture> image,
        List<Block> blocks,
        List<PageLink> trail,
        List<PageLink> beside,
        List<PageLink> below,
        Optional<Instant> changedAt,
        Set<String> languages) {}
