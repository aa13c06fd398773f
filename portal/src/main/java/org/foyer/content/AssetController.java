package org.foyer.content;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import org.foyer.access.PublicPath;
import org.springframework.context.annotation.Bean;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.WebRequest;

/**
 * Gives out pictures and files of content. One that the reader may not see is answered as one that is not there, to visitors as well.
 * Nothing in a file can act as a page of the portal (decision 0258).
 */
@RestController
class AssetController {

    private static final String ALONE = "default-src 'none'; style-src 'unsafe-inline'; sandbox";
    private static final CacheControl FOR_GOOD =
            CacheControl.maxAge(Duration.ofDays(365)).cachePrivate().immutable();
    private static final CacheControl ASK_EACH_TIME =
            CacheControl.maxAge(Duration.ZERO).cachePrivate().mustRevalidate();

    private final Assets assets;
    private final Renditions renditions;

    AssetController(Assets assets, Renditions renditions) {
        this.assets = assets;
        this.renditions = renditions;
    }

    @Bean
    static PublicPath contentAssets() {
        return new PublicPath(AssetAddress.PATH + "**");
    }

    @GetMapping(AssetAddress.PATH + "{id}/{version}/{width}/{name}")
    ResponseEntity<byte[]> file(
            @PathVariable String id, @PathVariable String version, @PathVariable String width, WebRequest request) {
        var wanted = AssetAddress.widthOf(width);
        var asset = assets.shown(id);
        if (wanted.isEmpty() || asset.isEmpty()) {
            return without(HttpStatus.NOT_FOUND);
        }
        return renditions
                .of(asset.get(), wanted.getAsInt())
                .map(file -> answer(file, caching(asset.get(), version), request))
                // it is there, and cannot be had for now
                .orElseGet(() -> without(HttpStatus.SERVICE_UNAVAILABLE));
    }

    /** An address leads to one state of a file for good; one that names another state, or none, is asked again. */
    private static CacheControl caching(AssetReference asset, String version) {
        return !version.equals(AssetAddress.UNKNOWN) && version.equals(AssetAddress.versionOf(asset))
                ? FOR_GOOD
                : ASK_EACH_TIME;
    }

    private static ResponseEntity<byte[]> answer(Rendition file, CacheControl caching, WebRequest request) {
        var kept = file.isStale() ? ASK_EACH_TIME : caching;
        if (request.checkNotModified(file.tag())) {
            return ResponseEntity.status(HttpStatus.NOT_MODIFIED)
                    .eTag(file.tag())
                    .cacheControl(kept)
                    .build();
        }
        var answer = ResponseEntity.ok()
                .eTag(file.tag())
                .cacheControl(kept)
                .contentType(MediaType.parseMediaType(file.mediaType()))
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", ALONE);
        disposition(file).ifPresent(it -> answer.header(HttpHeaders.CONTENT_DISPOSITION, it.toString()));
        return answer.body(file.bytes());
    }

    private static Optional<ContentDisposition> disposition(Rendition file) {
        return FileKind.of(file.mediaType()).shown()
                ? Optional.empty()
                : Optional.of(ContentDisposition.attachment()
                        .filename(file.name(), StandardCharsets.UTF_8)
                        .build());
    }

    private static ResponseEntity<byte[]> without(HttpStatus status) {
        return ResponseEntity.status(status)
                .cacheControl(CacheControl.noStore())
                .build();
    }
}
