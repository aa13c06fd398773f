package org.foyer.card;

import static org.foyer.access.Permission.MANAGE_CARDS;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.foyer.access.Access;
import org.foyer.card.OfficeCard.State;
import org.foyer.values.MemberId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The cards of single members, for the office. Each method asks {@code access} first; what one may not see is not there. */
@Service
public class CardDesk {

    /** So many members are found at most; more words find fewer. */
    public static final int MOST_FOUND = 20;

    private final Access access;
    private final CardOffice office;
    private final CardDeskQueries queries;
    private final Standings standings;
    private final CardSigner signer;
    private final CardLooks looks;
    private final RevokedMail mail;

    CardDesk(
            Access access,
            CardOffice office,
            CardDeskQueries queries,
            Standings standings,
            CardSigner signer,
            CardLooks looks,
            RevokedMail mail) {
        this.access = access;
        this.office = office;
        this.queries = queries;
        this.standings = standings;
        this.signer = signer;
        this.looks = looks;
        this.mail = mail;
    }

    /** Whether an office of the signed-in person looks after cards. */
    public boolean isOpen() {
        return access.may(MANAGE_CARDS).anywhere().isGranted();
    }

    /** Members in reach by the beginnings of names or of the number; nobody without a word. */
    public List<OfficeCard.Found> search(String words, Locale language) {
        return words.isBlank()
                ? List.of()
                : queries.search(access.reachOf(MANAGE_CARDS), words, language.getLanguage(), MOST_FOUND);
    }

    /** The card of a member; empty where the member is not in reach. */
    @Transactional(readOnly = true)
    public Optional<OfficeCard> of(MemberId member) {
        if (!access.may(MANAGE_CARDS).of(member).isGranted()) {
            return Optional.empty();
        }
        return Optional.ofNullable(standings.of(List.of(member)).get(member))
                .map(standing -> new OfficeCard(
                        member,
                        standing.number(),
                        standing.name().full(),
                        standing.isGood() ? State.GOOD : standing.duesOpen() ? State.DUES_OPEN : State.NO_MEMBERSHIP,
                        standing.isGood() ? signer.validUntil(standing) : null,
                        queries.current(member).orElse(null),
                        queries.revoked(member)));
    }

    /**
     * Revokes the card that counts and tells the member so, without the reason. False where there is none.
     *
     * @throws org.foyer.access.AccessRefusedException when the member is not in reach of their office
     * @throws IllegalArgumentException when the reason is empty or too long
     */
    @Transactional
    public boolean revoke(MemberId member, String reason) {
        boolean revoked = office.revoke(member, reason);
        if (revoked) {
            mail.tell(member);
        }
        return revoked;
    }

    /** The card of a member for print, with a receipt for the member; empty where there is no good one or it is not in reach. */
    @Transactional
    public Optional<CarriedCard> take(MemberId member) {
        if (!access.may(MANAGE_CARDS).of(member).isGranted()) {
            return Optional.empty();
        }
        Optional<CarriedCard> card = office.forPrint(List.of(member)).stream().findFirst();
        card.ifPresent(good -> looks.taken(member));
        return card;
    }
}
