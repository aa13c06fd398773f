package org.foyer.profile;

import java.time.Duration;
import java.util.Optional;
import org.foyer.access.Person;
import org.foyer.access.SignedIn;
import org.foyer.member.MemberPhotos;
import org.foyer.member.MemberPhotos.Size;
import org.foyer.member.Viewing;
import org.foyer.values.MemberId;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.WebRequest;

/**
 * Gives out photos. A photo that one may not see is answered as one that is not there. Browsers keep a copy for
 * themselves but ask each time whether they may still show it.
 */
@RestController
class PhotoController {

    private static final CacheControl ASK_EACH_TIME =
            CacheControl.maxAge(Duration.ZERO).cachePrivate().mustRevalidate();

    private final MemberPhotos photos;
    private final Viewing viewing;
    private final SignedIn signedIn;

    PhotoController(MemberPhotos photos, Viewing viewing, SignedIn signedIn) {
        this.photos = photos;
        this.viewing = viewing;
        this.signedIn = signedIn;
    }

    /** One's own. */
    @GetMapping("/photo/me")
    ResponseEntity<byte[]> mine(@RequestParam(defaultValue = "full") String size, WebRequest request) {
        return answer(signedIn.person().map(Person::id), size, request);
    }

    @GetMapping("/photo/{member}")
    ResponseEntity<byte[]> of(
            @PathVariable String member, @RequestParam(defaultValue = "full") String size, WebRequest request) {
        return answer(id(member), size, request);
    }

    private ResponseEntity<byte[]> answer(Optional<MemberId> member, String size, WebRequest request) {
        Size wanted = size.equals("thumb") ? Size.THUMBNAIL : Size.FULL;
        return member.flatMap(id -> photos.find(id, viewing.of(id), wanted))
                .map(picture -> answer(picture, wanted, request))
                .orElseGet(() -> ResponseEntity.notFound()
                        .cacheControl(CacheControl.noStore())
                        .build());
    }

    private static ResponseEntity<byte[]> answer(MemberPhotos.Picture picture, Size size, WebRequest request) {
        String tag = '"' + picture.sha256() + '-' + size.name().charAt(0) + '"';
        if (request.checkNotModified(tag)) {
            return ResponseEntity.status(304)
                    .eTag(tag)
                    .cacheControl(ASK_EACH_TIME)
                    .build();
        }
        return ResponseEntity.ok()
                .eTag(tag)
                .cacheControl(ASK_EACH_TIME)
                .contentType(MediaType.parseMediaType(picture.mediaType()))
                .body(picture.content());
    }

    private static Optional<MemberId> id(String text) {
        try {
            return Optional.of(MemberId.of(text));
        } catch (IllegalArgumentException notAnId) {
            return Optional.empty();
        }
    }
}
