package org.foyer.profile;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.foyer.access.Access;
import org.foyer.access.Permission;
import org.foyer.mail.Mail;
import org.foyer.mail.Outbox;
import org.foyer.member.Correspondent;
import org.foyer.member.MainEmail;
import org.foyer.values.Association;
import org.foyer.values.Languages;
import org.foyer.values.MemberId;
import org.foyer.values.Texts;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes a member's wish to be deleted to the office. Nothing is deleted by asking: dues, minutes and offices may have to
 * be kept by law.
 */
@Service
@Transactional
public class DeletionRequests {

    /** Characters of a reason. */
    public static final int LONGEST_REASON = 2000;

    private final JdbcClient jdbc;
    private final Access access;
    private final MainEmail members;
    private final Outbox outbox;
    private final Texts texts;
    private final Languages languages;
    private final Association association;
    private final Clock clock;

    DeletionRequests(
            JdbcClient jdbc,
            Access access,
            MainEmail members,
            Outbox outbox,
            Texts texts,
            Languages languages,
            Association association,
            Clock clock) {
        this.jdbc = jdbc;
        this.access = access;
        this.members = members;
        this.outbox = outbox;
        this.texts = texts;
        this.languages = languages;
        this.association = association;
        this.clock = clock;
    }

    /** When the member asked, where the office has not answered yet. */
    @Transactional(readOnly = true)
    public Optional<Instant> askedOn(MemberId member) {
        access.may(Permission.EDIT_PROFILE).of(member).orThrow();
        return jdbc.sql("select asked_at from deletion_request where member_id = ? and state = 'ASKED'")
                .param(member.value())
                .query(OffsetDateTime.class)
                .optional()
                .map(OffsetDateTime::toInstant);
    }

    /** Asks; whoever asks twice has asked once. A longer reason is cut at {@link #LONGEST_REASON}. */
    public void ask(MemberId member, String reason) {
        access.may(Permission.EDIT_PROFILE).inPerson().of(member).orThrow();
        String words = reason.strip();
        words = words.substring(0, Math.min(words.length(), LONGEST_REASON));
        int asked = jdbc.sql("""
                        insert into deletion_request (member_id, reason, asked_at) values (?, nullif(?, ''), ?)
                        on conflict (member_id) where state = 'ASKED' do nothing""")
                .params(member.value(), words, OffsetDateTime.now(clock))
                .update();
        if (asked > 0) {
            tellOffice("asked", members.correspondent(member), words);
        }
    }

    /** Takes the wish back. */
    public void withdraw(MemberId member) {
        access.may(Permission.EDIT_PROFILE).inPerson().of(member).orThrow();
        int withdrawn =
                jdbc.sql("""
                        update deletion_request set state = 'WITHDRAWN', settled_at = ?
                        where member_id = ? and state = 'ASKED'""").params(OffsetDateTime.now(clock), member.value()).update();
        if (withdrawn > 0) {
            tellOffice("withdrawn", members.correspondent(member), "");
        }
    }

    private void tellOffice(String what, Correspondent member, String reason) {
        Locale language = languages.fallback();
        String key = "selfservice.mail.deletion." + what;
        String said = reason.isEmpty() ? "" : texts.get(language, "selfservice.mail.deletion.reason", reason);
        outbox.send(new Mail(
                association.officeEmail(),
                language,
                texts.get(language, key + ".subject", member.number()),
                said.isEmpty()
                        ? List.of(texts.get(language, key + ".what", member.signature()))
                        : List.of(texts.get(language, key + ".what", member.signature()), said),
                null));
    }
}
