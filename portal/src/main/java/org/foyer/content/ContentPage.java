package org.foyer.content;

import java.util.List;
import java.util.Optional;

/**
 * A page as one reader may see it.
 *
 * @param node as an editor wrote it
 * @param link its own address, icon and date
 * @param image above the text; empty for none
 * @param blocks in their order, without what is not meant for the reader
 * @param trail the pages above, from the first page down; empty for the first page
 * @param beside the pages on the same level, itself among them
 * @param below the pages right below
 */
public record ContentPage(
        ContentNode node,
        PageLink link,
        LocalText title,
        LocalText lead,
        Optional<Block.Picture> image,
        List<Block> blocks,
        List<PageLink> trail,
        List<PageLink> beside,
        List<PageLink> below) {

    /** The pages below that no piece of the page leads to: they are out of reach unless they are shown besides. */
    public List<PageLink> belowUnnamed() {
        return below.stream()
                .filter(page -> blocks.stream().noneMatch(block -> leadsTo(block, page)))
                .toList();
    }

    private static boolean leadsTo(Block block, PageLink page) {
        return switch (block) {
            case Block.Pages pages -> pages.pages().contains(page);
            case Block.Tile tile -> tile.target().href().equals(page.route());
            case Block.Teaser teaser -> teaser.page().equals(page);
            default -> false;
        };
    }
}
