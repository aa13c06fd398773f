package org.foyer.card;

import java.util.Optional;
import org.foyer.values.MemberId;
import org.springframework.stereotype.Service;

/** The cards of the signed-in person for the wallets of their phone, where the operator configured them. */
@Service
public class Wallets {

    private final MemberCards cards;
    private final AppleWallet apple;
    private final GoogleWallet google;

    Wallets(MemberCards cards, AppleWallet apple, GoogleWallet google) {
        this.cards = cards;
        this.apple = apple;
        this.google = google;
    }

    public boolean isAppleOffered() {
        return apple.isOffered();
    }

    public boolean isGoogleOffered() {
        return google.isOffered();
    }

    /** The file for Apple Wallet; empty where it is not offered or the card is not theirs or not good. */
    Optional<byte[]> applePass(MemberId member) {
        return apple.isOffered() ? good(member).map(apple::pass) : Optional.empty();
    }

    /** The link for Google Wallet; empty where it is not offered or the card is not theirs or not good. */
    Optional<String> googleLink(MemberId member) {
        return google.isOffered() ? good(member).map(google::link) : Optional.empty();
    }

    private Optional<CarriedCard> good(MemberId member) {
        return cards.carried().stream()
                .filter(card -> card.standing().member().equals(member) && card.code() != null)
                .findFirst();
    }
}
