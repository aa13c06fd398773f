package org.foyer.card;

import static org.foyer.access.Permission.CARRY_CARD;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.foyer.access.Access;
import org.foyer.access.SignedIn;
import org.foyer.values.MemberId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The cards that the signed-in person carries: their own and those of their household that are theirs to carry. */
@Service
public class MemberCards {

    private final Access access;
    private final SignedIn signedIn;
    private final CardTable cards;
    private final Standings standings;
    private final Households households;
    private final CardSigner signer;
    private final CardKeys keys;
    private final StatusLists lists;
    private final CardChoices choices;

    MemberCards(
            Access access,
            SignedIn signedIn,
            CardTable cards,
            Standings standings,
            Households households,
            CardSigner signer,
            CardKeys keys,
            StatusLists lists,
            CardChoices choices) {
        this.access = access;
        this.signedIn = signedIn;
        this.cards = cards;
        this.standings = standings;
        this.households = households;
        this.signer = signer;
        this.keys = keys;
        this.lists = lists;
        this.choices = choices;
    }

    /** Whether this portal makes cards at all. */
    public boolean areMade() {
        return keys.canSign();
    }

    /** One's own card first, then those of the household, the eldest first; each signed anew. */
    @Transactional
    public List<CarriedCard> carried() {
        List<Standing> people = mine();
        Map<MemberId, CardRow> rows = issued(people);
        return people.stream()
                .map(standing -> Optional.ofNullable(rows.get(standing.member()))
                        .map(row -> new CarriedCard(standing, signer.validUntil(standing), signer.card(standing, row)))
                        .orElseGet(() -> new CarriedCard(standing, null, null)))
                .toList();
    }

    /** One's own card alone, signed anew; empty where it is not good. */
    @Transactional
    public Optional<CarriedCard> own() {
        MemberId me = signedIn.requireInPerson().id();
        List<Standing> person = List.copyOf(standings.of(List.of(me)).values());
        return Optional.ofNullable(issued(person).get(me)).map(row -> {
            Standing standing = person.getFirst();
            return new CarriedCard(standing, signer.validUntil(standing), signer.card(standing, row));
        });
    }

    /**
     * The code for showing right now; empty where the card is not good.
     *
     * @throws org.foyer.access.AccessRefusedException when the card is not theirs to carry
     */
    @Transactional
    public Optional<String> fresh(MemberId member) {
        access.may(CARRY_CARD).of(member).orThrow();
        List<Standing> person = List.copyOf(standings.of(List.of(member)).values());
        Map<MemberId, CardRow> rows = issued(person);
        return person.stream()
                .filter(standing -> rows.containsKey(member))
                .map(standing -> signer.fresh(standing, Objects.requireNonNull(rows.get(member))))
                .findFirst();
    }

    /** One code for all good cards of the household; empty where there are fewer than two. */
    @Transactional
    public Optional<String> household() {
        List<Standing> good = mine().stream().filter(Standing::isGood).toList();
        if (good.size() < 2 || !areMade()) {
            return Optional.empty();
        }
        Map<MemberId, CardRow> rows = issued(good);
        List<Holder> holders = good.stream()
                .map(it -> signer.holder(it, Objects.requireNonNull(rows.get(it.member()))))
                .toList();
        return Optional.of(signer.household(
                holders,
                good.stream()
                        .map(signer::validUntil)
                        .min(Comparator.naturalOrder())
                        .orElseThrow()));
    }

    /**
     * Revokes the card; the next look makes a new one.
     *
     * @throws org.foyer.access.AccessRefusedException when the card is not theirs to carry
     */
    @Transactional
    public void reportLost(MemberId member) {
        access.may(CARRY_CARD).of(member).orThrow();
        cards.revoke(member, Revocation.LOST, null);
        lists.renew();
    }

    /** How one's own card stands today; none is made for it. */
    public Pass.Outlook outlook() {
        MemberId me = signedIn.require().id();
        Standing standing = Objects.requireNonNull(standings.of(List.of(me)).get(me));
        return new Pass.Outlook(
                areMade() && standing.isGood() ? signer.validUntil(standing) : null, standing.duesOpen());
    }

    /** Whether the card could show a photo. */
    public boolean hasPhoto(MemberId member) {
        return access.may(CARRY_CARD).of(member).isGranted() && choices.hasPhoto(member);
    }

    /** Whether the card shows the photo, if there is one. */
    public boolean showsPhoto(MemberId member) {
        return choices.wantsPhoto(member);
    }

    /**
     * Puts the photo on the card, or takes it off.
     *
     * @throws org.foyer.access.AccessRefusedException when the card is not theirs to carry
     */
    @Transactional
    public void showPhoto(MemberId member, boolean wanted) {
        access.may(CARRY_CARD).of(member).orThrow();
        choices.wantPhoto(member, wanted);
    }

    private Map<MemberId, CardRow> issued(List<Standing> people) {
        return areMade()
                ? cards.issued(people.stream()
                        .filter(Standing::isGood)
                        .map(Standing::member)
                        .toList())
                : Map.of();
    }

    private List<Standing> mine() {
        MemberId me = signedIn.requireInPerson().id();
        var people = new LinkedHashSet<MemberId>();
        people.add(me);
        households.of(me).stream()
                .filter(other -> access.may(CARRY_CARD).of(other).isGranted())
                .forEach(people::add);
        Map<MemberId, Standing> found = standings.of(people);
        var inOrder = new ArrayList<Standing>();
        people.forEach(person -> Optional.ofNullable(found.get(person)).ifPresent(inOrder::add));
        return inOrder;
    }
}
