package org.foyer.card;

import static org.foyer.access.Permission.MANAGE_CARDS;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.foyer.access.Access;
import org.foyer.audit.Acting;
import org.foyer.values.MemberId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the office does with the cards of its members. */
@Service
public class CardOffice {

    /** The longest reason, in characters. */
    public static final int LONGEST_REASON = 500;

    private final Access access;
    private final CardTable cards;
    private final Standings standings;
    private final CardSigner signer;
    private final CardKeys keys;
    private final StatusLists lists;

    CardOffice(
            Access access, CardTable cards, Standings standings, CardSigner signer, CardKeys keys, StatusLists lists) {
        this.access = access;
        this.cards = cards;
        this.standings = standings;
        this.signer = signer;
        this.keys = keys;
        this.lists = lists;
    }

    /**
     * Revokes the card that counts; the member may get a new one. False where there is none.
     *
     * @param reason kept with the card and in the change log, not empty
     * @throws org.foyer.access.AccessRefusedException when the member is not in reach of their office
     * @throws IllegalArgumentException when the reason is empty or too long
     */
    @Transactional
    public boolean revoke(MemberId member, String reason) {
        access.may(MANAGE_CARDS).of(member).orThrow();
        String why = reason.strip();
        if (why.isEmpty() || why.length() > LONGEST_REASON) {
            throw new IllegalArgumentException("A reason of 1 to " + LONGEST_REASON + " characters is needed");
        }
        boolean revoked = Acting.because(why, () -> cards.revoke(member, Revocation.OFFICE, why));
        lists.renew();
        return revoked;
    }

    /**
     * The cards of these members for print, in their order; whoever has no good card is left out.
     *
     * @throws org.foyer.access.AccessRefusedException when one of them is not in reach of their office
     * @throws IllegalStateException when no key can sign
     */
    @Transactional
    public List<CarriedCard> forPrint(List<MemberId> members) {
        members.forEach(member -> access.may(MANAGE_CARDS).of(member).orThrow());
        keys.signing();
        Map<MemberId, Standing> people = standings.of(members);
        List<Standing> good = members.stream()
                .map(people::get)
                .filter(Objects::nonNull)
                .filter(Standing::isGood)
                .toList();
        Map<MemberId, CardRow> rows =
                cards.issued(good.stream().map(Standing::member).toList());
        return good.stream()
                .map(it -> new CarriedCard(
                        it, signer.validUntil(it), signer.card(it, Objects.requireNonNull(rows.get(it.member())))))
                .toList();
    }
}
