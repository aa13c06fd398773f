package org.foyer.verification;

import static org.foyer.access.Permission.MANAGE_CARDS;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.SequencedMap;
import java.util.UUID;
import org.foyer.access.Access;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the office does with the partners that ask about cards. Only who looks after the cards of the whole association may. */
@Service
public class Partners {

    /** For how many months the use is shown. */
    private static final int MONTHS = 12;

    private final Access access;
    private final PartnerTable partners;
    private final PartnerKeys keys;
    private final Clock clock;

    Partners(Access access, PartnerTable partners, PartnerKeys keys, Clock clock) {
        this.access = access;
        this.partners = partners;
        this.keys = keys;
        this.clock = clock;
    }

    /**
     * A partner and how often it asked.
     *
     * @param revokedOn when its key was revoked; null while it was not
     * @param months questions by month, the latest first; months without any are left out
     */
    public record Used(Partner partner, @Nullable LocalDate revokedOn, SequencedMap<YearMonth, Long> months) {}

    /** What came of a new partner. */
    public sealed interface Entered {}

    /** @param key to be handed over; it cannot be shown again */
    public record Done(String key) implements Entered {}

    /** @param why {@code name}, {@code contact}, {@code taken} or {@code days} */
    public record Refused(String why) implements Entered {}

    /** Whether the signed-in person may see and do anything here. */
    public boolean isOpen() {
        return access.may(MANAGE_CARDS).atTheTop().isGranted();
    }

    /**
     * Every partner, those whose key was revoked last.
     *
     * @throws org.foyer.access.AccessRefusedException when it is not theirs to see
     */
    @Transactional(readOnly = true)
    public List<Used> all() {
        access.may(MANAGE_CARDS).atTheTop().orThrow();
        LocalDate since = today().withDayOfMonth(1).minusMonths(MONTHS - 1L);
        return partners.all().stream()
                .map(partner -> new Used(partner, revokedOn(partner), partners.use(partner.id(), since)))
                .toList();
    }

    /**
     * Enters a partner and makes its key.
     *
     * @throws org.foyer.access.AccessRefusedException when it is not theirs to do
     */
    @Transactional
    public Entered enter(NewPartner partner) {
        access.may(MANAGE_CARDS).atTheTop().orThrow();
        String wrong = wrong(partner);
        if (wrong != null) {
            return new Refused(wrong);
        }
        String key = keys.make();
        partners.insert(partner, PartnerKeys.hash(key));
        return new Done(key);
    }

    /**
     * Makes the key count no more, at once. False where it did not anyway.
     *
     * @throws org.foyer.access.AccessRefusedException when it is not theirs to do
     */
    @Transactional
    public boolean revoke(UUID partner) {
        access.may(MANAGE_CARDS).atTheTop().orThrow();
        return partners.revoke(partner, clock.instant());
    }

    /** Today, where the portal is. */
    public LocalDate today() {
        return LocalDate.now(clock);
    }

    private @Nullable LocalDate revokedOn(Partner partner) {
        Instant revoked = partner.revokedAt();
        return revoked == null ? null : LocalDate.ofInstant(revoked, clock.getZone());
    }

    private @Nullable String wrong(NewPartner partner) {
        String name = partner.name().strip();
        if (name.isEmpty() || name.length() > NewPartner.LONGEST_NAME) {
            return "name";
        }
        if (partner.contact().strip().length() > NewPartner.LONGEST_CONTACT) {
            return "contact";
        }
        LocalDate until = partner.until();
        if (until != null && (until.isBefore(partner.from()) || until.isBefore(today()))) {
            return "days";
        }
        return partners.isNamed(name) ? "taken" : null;
    }
}
