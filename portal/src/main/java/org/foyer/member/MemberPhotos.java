package org.foyer.member;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.foyer.values.MemberId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The photos of members. What is stored was made by the portal itself from what somebody uploaded. */
@Repository
@Transactional
public class MemberPhotos {

    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    MemberPhotos(JdbcClient jdbc, ApplicationEventPublisher events, Clock clock) {
        this.jdbc = jdbc;
        this.events = events;
        this.clock = clock;
    }

    /** Which of the two sizes. */
    public enum Size {
        /** 512 pixels square. */
        FULL("content"),
        /** 96 pixels square. */
        THUMBNAIL("thumbnail");

        private final String column;

        Size(String column) {
            this.column = column;
        }
    }

    /**
     * A photo as JPEG, in both sizes.
     *
     * @param sha256 of the full size, in hex
     */
    public record NewPhoto(byte[] full, byte[] thumbnail, String sha256) {}

    /** One size of a photo. */
    public record Picture(byte[] content, String mediaType, String sha256) {}

    /** Replaces the photo. Whoever calls has asked {@code access} before. */
    public void put(MemberId member, NewPhoto photo) {
        jdbc.sql("""
                        insert into member_photo (member_id, content, thumbnail, media_type, sha256, uploaded_at)
                        values (:member, :content, :thumbnail, 'image/jpeg', :sha256, :now)
                        on conflict (member_id) do update
                        set content = excluded.content, thumbnail = excluded.thumbnail, media_type = excluded.media_type,
                            sha256 = excluded.sha256, uploaded_at = excluded.uploaded_at""")
                .param("member", member.value())
                .param("content", photo.full())
                .param("thumbnail", photo.thumbnail())
                .param("sha256", photo.sha256())
                .param("now", OffsetDateTime.now(clock))
                .update();
        events.publishEvent(new MemberChanged(member));
    }

    /** Removes the photo, if there is one. Whoever calls has asked {@code access} before. */
    public void remove(MemberId member) {
        int removed = jdbc.sql("delete from member_photo where member_id = ?")
                .param(member.value())
                .update();
        if (removed > 0) {
            events.publishEvent(new MemberChanged(member));
        }
    }

    /** The photo, if there is one that this viewer may see. */
    @Transactional(readOnly = true)
    public Optional<Picture> find(MemberId member, Viewer viewer, Size size) {
        return jdbc.sql("select p." + size.column + """
                         as picture, p.media_type, p.sha256
                        from member_photo p join member m on m.id = p.member_id and not m.deceased
                        left join field_visibility v on v.member_id = p.member_id and v.field = 'PHOTO'
                        where p.member_id = :member and coalesce(v.visibility, :unchosen) = any(:circles)""")
                .param("member", member.value())
                .param("unchosen", VisibleField.UNCHOSEN.name())
                .param("circles", viewer.circles())
                .query((row, number) ->
                        new Picture(row.getBytes("picture"), row.getString("media_type"), row.getString("sha256")))
                .optional();
    }
}
