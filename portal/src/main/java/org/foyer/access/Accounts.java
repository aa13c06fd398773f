package org.foyer.access;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.foyer.values.MemberId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Which account belongs to which member: one to one, by the immutable subject, never by an e-mail. */
@Service
public class Accounts {

    private final JdbcClient jdbc;

    Accounts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The member that an account belongs to. */
    public Optional<MemberId> memberOf(String subject) {
        return jdbc.sql("select member_id from account where subject = ?")
                .param(subject)
                .query(UUID.class)
                .optional()
                .map(MemberId::new);
    }

    /** The account of a member. */
    public Optional<String> subjectOf(MemberId member) {
        return jdbc.sql("select subject from account where member_id = ?")
                .param(member.value())
                .query(String.class)
                .optional();
    }

    /**
     * Ties an account to a member; the same pair twice changes nothing.
     *
     * @throws IllegalStateException when the account or the member is already tied to another
     */
    @Transactional
    public void link(String subject, MemberId member) {
        if (memberOf(subject).filter(member::equals).isPresent()) {
            return;
        }
        int linked = jdbc.sql("insert into account (subject, member_id) values (?, ?) on conflict do nothing")
                .params(subject, member.value())
                .update();
        if (linked == 0) {
            throw new IllegalStateException("This account or this member is already tied to another.");
        }
    }

    /**
     * Ties another account to a member whose former one no longer exists at the identity provider.
     *
     * @throws IllegalStateException when that account is already tied to another member
     */
    @Transactional
    public void replace(String subject, MemberId member) {
        if (memberOf(subject).filter(other -> !member.equals(other)).isPresent()) {
            throw new IllegalStateException("This account is already tied to another member.");
        }
        jdbc.sql("update account set subject = ?, last_sign_in_at = null where member_id = ? and subject <> ?")
                .params(subject, member.value(), subject)
                .update();
    }

    /** Lets go of an account that no longer exists at the identity provider; the member counts as one without an account. */
    @Transactional
    public void unlink(MemberId member) {
        jdbc.sql("delete from account where member_id = ?")
                .param(member.value())
                .update();
    }

    /** Remembers that the member was told how to sign in for the first time. */
    @Transactional
    public void invited(MemberId member, Instant at) {
        jdbc.sql("update account set invited_at = ? where member_id = ?")
                .params(at.atOffset(ZoneOffset.UTC), member.value())
                .update();
    }

    /** Remembers that somebody signed in. */
    @Transactional
    public void signedIn(String subject) {
        jdbc.sql("update account set last_sign_in_at = now() where subject = ?")
                .param(subject)
                .update();
    }
}
