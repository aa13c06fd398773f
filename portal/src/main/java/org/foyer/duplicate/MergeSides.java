package org.foyer.duplicate;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.foyer.member.ContactKind;
import org.foyer.member.MemberMerging;
import org.foyer.member.MemberProfile.Contact;
import org.foyer.member.MemberQueries;
import org.foyer.member.Preference;
import org.foyer.values.MemberId;
import org.foyer.values.MergePart;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Puts two entries side by side and says which value is probably the better one: there is one, it is verified, it is newer. */
@Component
class MergeSides {

    private final MemberQueries members;
    private final MemberMerging merging;
    private final JdbcClient jdbc;
    private final Clock clock;

    MergeSides(MemberQueries members, MemberMerging merging, JdbcClient jdbc, Clock clock) {
        this.members = members;
        this.merging = merging;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The draft in which the number of the first stays; empty when one of them is no more. */
    Optional<MergeDraft> draft(MemberId stays, MemberId goes) {
        String seen = merging.seen(stays, goes);
        return side(stays)
                .flatMap(one -> side(goes).map(other -> new MergeDraft(one, other, suggested(one, other), seen)));
    }

    /** Whose number should stay: that of the one who signs in, then of the one who is a member, then the lower one. */
    MemberId staying(MergeSide one, MergeSide other) {
        LocalDate today = LocalDate.now(clock);
        Comparator<MergeSide> better = Comparator.<MergeSide, Instant>comparing(side ->
                        side.account().map(MergeSide.Account::lastSignInAt).orElse(Instant.MIN))
                .thenComparing(side -> side.account().isPresent())
                .thenComparing(side -> side.profile().memberships().stream().anyMatch(held -> held.holdsOn(today)))
                .thenComparing(side -> side.profile().number(), Comparator.reverseOrder());
        return (better.compare(one, other) >= 0 ? one : other).profile().id();
    }

    Optional<MergeSide> side(MemberId id) {
        return members.profileOf(id)
                .map(profile -> jdbc.sql("""
                                select m.deceased, m.updated_at, a.id is not null as account, a.last_sign_in_at,
                                       exists (select from member_photo p where p.member_id = m.id) as photo,
                                       (select count(*) from member h where h.household_id = m.household_id) as household
                                from member m left join account a on a.member_id = m.id where m.id = ?""")
                        .param(id.value())
                        .query((row, number) -> {
                            OffsetDateTime signedIn = row.getObject("last_sign_in_at", OffsetDateTime.class);
                            var account = new MergeSide.Account(signedIn == null ? null : signedIn.toInstant());
                            return new MergeSide(
                                    profile,
                                    row.getInt("household"),
                                    row.getBoolean("deceased"),
                                    row.getBoolean("photo"),
                                    row.getBoolean("account") ? Optional.of(account) : Optional.empty(),
                                    row.getObject("updated_at", OffsetDateTime.class)
                                            .toInstant());
                        })
                        .single());
    }

    private Set<MergePart> suggested(MergeSide stays, MergeSide goes) {
        var from = EnumSet.noneOf(MergePart.class);
        var mine = stays.profile();
        var theirs = goes.profile();
        boolean newer = goes.editedAt().isAfter(stays.editedAt());
        suggest(
                from,
                MergePart.FIRST_NAME,
                mine.name().first().isEmpty(),
                !theirs.name().first().isEmpty(),
                newer);
        suggest(from, MergePart.LAST_NAME, false, true, newer);
        suggest(from, MergePart.BIRTH_DATE, mine.birthDate() == null, theirs.birthDate() != null, newer);
        suggest(from, MergePart.GENDER, mine.gender() == null, theirs.gender() != null, newer);
        suggest(from, MergePart.HONOURS, mine.honours() == null, theirs.honours() != null, false);
        suggest(from, MergePart.HOUSEHOLD, stays.household() == 0, goes.household() > 0, false);
        suggest(from, MergePart.PHOTO, !stays.photo(), goes.photo(), false);
        suggest(
                from,
                MergePart.ACCOUNT,
                stays.account().isEmpty(),
                goes.account().isPresent(),
                false);
        suggest(from, MergePart.EMAIL, trust(stays, ContactKind.EMAIL) < trust(goes, ContactKind.EMAIL), true, false);
        suggest(
                from,
                MergePart.MOBILE,
                trust(stays, ContactKind.MOBILE) < trust(goes, ContactKind.MOBILE),
                true,
                false);
        suggest(from, MergePart.PHONE, trust(stays, ContactKind.PHONE) < trust(goes, ContactKind.PHONE), true, false);
        suggest(from, MergePart.ADDRESS, addressSince(stays).isBefore(addressSince(goes)), true, false);
        suggest(from, MergePart.DECEASED, !stays.deceased(), goes.deceased(), false);
        if (newer) {
            from.add(MergePart.LANGUAGE);
            for (Preference preference : Preference.values()) {
                from.add(MergePart.valueOf(preference.name()));
            }
        }
        return from;
    }

    private static void suggest(Set<MergePart> from, MergePart part, boolean missing, boolean there, boolean newer) {
        if (there && (missing || newer)) {
            from.add(part);
        }
    }

    private static int trust(MergeSide side, ContactKind kind) {
        return side.profile().contacts().stream()
                .filter(contact -> contact.kind() == kind)
                .mapToInt(contact -> trust(contact))
                .max()
                .orElse(0);
    }

    private static int trust(Contact contact) {
        return 1 + (contact.verified() ? 2 : 0) + (contact.main() ? 1 : 0);
    }

    private LocalDate addressSince(MergeSide side) {
        return side.profile()
                .addressOn(LocalDate.now(clock))
                .map(address -> address.from())
                .orElse(LocalDate.MIN);
    }
}
