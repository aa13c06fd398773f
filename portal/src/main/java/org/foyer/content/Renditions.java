package org.foyer.content;

import java.util.LinkedHashMap;
import java.util.Optional;
import org.apache.commons.codec.digest.DigestUtils;
import org.springframework.stereotype.Component;

/** Pictures at the widths that pages show them in, and files as they are; the last ones wanted stay in memory. */
@Component
class Renditions {

    /** In bytes. */
    private static final long MOST_IN_MEMORY = 32L * 1024 * 1024;

    /** In bytes; larger ones are read again each time. */
    private static final int LARGEST_IN_MEMORY = 2 * 1024 * 1024;

    private final AssetFiles files;
    private final Pictures pictures;
    private final Together<Key, Optional<Rendition>> together = new Together<>();
    private final LinkedHashMap<Key, Rendition> memory = new LinkedHashMap<>(16, 0.75f, true);
    private long inMemory;

    Renditions(AssetFiles files, Pictures pictures) {
        this.files = files;
        this.pictures = pictures;
    }

    private record Key(String id, String version, int width) {}

    /** A picture at a width, or a file as it is; empty where it cannot be had now. */
    Optional<Rendition> of(AssetReference asset, int width) {
        var key = new Key(asset.id(), asset.version(), width);
        return remembered(key).or(() -> together.on(key, () -> made(asset, width, key)));
    }

    private Optional<Rendition> made(AssetReference asset, int width, Key key) {
        var made = files.of(asset).map(file -> rendition(asset, file, width));
        // of a state that is not known beforehand the files know when to ask again
        made.filter(it -> !asset.version().isEmpty() && !it.isStale()).ifPresent(it -> remember(key, it));
        return made;
    }

    private Rendition rendition(AssetReference asset, StoredAsset file, int width) {
        var kind = FileKind.of(file.mediaType());
        var smaller = width == AssetAddress.ORIGINAL || !kind.isScaled()
                ? Optional.<Pictures.Smaller>empty()
                : pictures.scaled(file.bytes(), width);
        String type = smaller.map(Pictures.Smaller::mediaType).orElse(kind.mediaType());
        byte[] bytes = smaller.map(Pictures.Smaller::bytes).orElse(file.bytes());
        String tag = '"' + DigestUtils.sha256Hex(bytes).substring(0, 32) + '"';
        return new Rendition(file.name(), type, bytes, tag, !file.version().equals(asset.version()));
    }

    private Optional<Rendition> remembered(Key key) {
        synchronized (memory) {
            return Optional.ofNullable(memory.get(key));
        }
    }

    private void remember(Key key, Rendition made) {
        if (made.bytes().length > LARGEST_IN_MEMORY) {
            return;
        }
        synchronized (memory) {
            var before = memory.put(key, made);
            inMemory += made.bytes().length - (before == null ? 0 : before.bytes().length);
            var eldest = memory.entrySet().iterator();
            while (inMemory > MOST_IN_MEMORY && eldest.hasNext()) {
                inMemory -= eldest.next().getValue().bytes().length;
                eldest.remove();
            }
        }
    }
}
