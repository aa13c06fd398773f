package org.foyer.card;

import java.util.Base64;
import java.util.Optional;
import org.foyer.member.MemberPhotos;
import org.foyer.member.MemberPhotos.Size;
import org.foyer.member.Viewing;
import org.foyer.values.MemberId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What members wish on their card. */
@Repository
class CardChoices {

    private final JdbcClient jdbc;
    private final MemberPhotos photos;
    private final Viewing viewing;

    CardChoices(JdbcClient jdbc, MemberPhotos photos, Viewing viewing) {
        this.jdbc = jdbc;
        this.photos = photos;
        this.viewing = viewing;
    }

    boolean wantsPhoto(MemberId member) {
        return jdbc.sql("select photo from card_choice where member_id = ?")
                .param(member.value())
                .query(Boolean.class)
                .optional()
                .orElse(true);
    }

    void wantPhoto(MemberId member, boolean wanted) {
        jdbc.sql("""
                        insert into card_choice (member_id, photo) values (?, ?)
                        on conflict (member_id) do update set photo = excluded.photo""").params(member.value(), wanted).update();
    }

    /** Whether there is a photo that the signed-in person may see. */
    boolean hasPhoto(MemberId member) {
        return photos.find(member, viewing.of(member), Size.THUMBNAIL).isPresent();
    }

    /** The photo within an address, so that it is there without a connection; empty where there is none or it is not wanted. */
    Optional<String> photo(MemberId member) {
        return Optional.of(member)
                .filter(this::wantsPhoto)
                .flatMap(it -> photos.find(it, viewing.of(it), Size.FULL))
                .map(picture -> "data:" + picture.mediaType() + ";base64,"
                        + Base64.getEncoder().encodeToString(picture.content()));
    }
}
