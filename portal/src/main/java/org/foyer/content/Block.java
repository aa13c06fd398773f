package org.foyer.content;

import java.util.List;
import java.util.Optional;

/** A piece of a page, as an editor put it together. Words are in all their languages; rich text is as it came, not yet made safe. */
public sealed interface Block {

    /** Running text, perhaps with a picture. */
    record Text(LocalText headline, LocalText text, Optional<Picture> picture) implements Block {}

    /** A box that stands out. */
    record Notice(Tone tone, String icon, LocalText headline, LocalText text) implements Block {}

    /** Tiles of the pages below. */
    record Pages(List<PageLink> pages) implements Block {}

    /** One tile that leads somewhere; several that follow each other stand side by side. */
    record Tile(String icon, LocalText title, LocalText fact, LocalText badge, WebAddress target) implements Block {}

    /** A question that opens its answer. */
    record Question(LocalText question, LocalText answer) implements Block {}

    /** A file to take along. */
    record Download(LocalText title, AssetReference file) implements Block {}

    /** A picture with the words below it. */
    record Picture(AssetReference asset, LocalText caption) implements Block {}

    /** The way to a form. */
    record Form(String icon, LocalText title, WebAddress target) implements Block {}

    /** The way to another page, with what it is about. */
    record Teaser(PageLink page) implements Block {}

    /** What a box says before one reads it. */
    enum Tone {
        INFO,
        WARNING,
        SUCCESS
    }
}
