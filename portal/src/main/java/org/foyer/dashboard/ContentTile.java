package org.foyer.dashboard;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.foyer.content.ContentNode;

/**
 * A tile that editors made.
 *
 * @param id the same after it was renamed or moved
 * @param position among all tiles, from low to high; empty where the editors did not say
 * @param title in the language of the reader; may be empty
 * @param icon of the house style
 * @param wide over two columns
 * @param node what the tile shows
 */
public record ContentTile(
        String id, Optional<Long> position, Kind kind, String title, String icon, boolean wide, ContentNode node) {

    /** What a tile shows. */
    public enum Kind {
        /** Words. */
        NOTICE("info-circle"),
        /** Ways to elsewhere. */
        LINKS("link"),
        /** An article. */
        TEASER("news"),
        /** A number about members. */
        FIGURE("chart-bar"),
        /** One's next assembly; the tile of the room with that name. */
        ASSEMBLY("calendar-event"),
        /** One's card; the tile of the room with that name. */
        CARD("id-badge-2"),
        /** What waits for one. */
        TASKS("list-check");

        private final String icon;

        Kind(String icon) {
            this.icon = icon;
        }

        /** Its icon where editors chose none. */
        String icon() {
            return icon;
        }

        /** As the content management system and the rooms write it. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        static Optional<Kind> of(String word) {
            return Arrays.stream(values())
                    .filter(kind -> kind.word().equals(word))
                    .findFirst();
        }
    }
}
