package org.foyer.card;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.foyer.mail.PortalLinks;
import org.springframework.stereotype.Service;

/** The status list of the moment, made anew when its time to live is over. */
@Service
public class StatusLists {

    /** Where the list is served, below the portal's address. */
    public static final String PATH = "card-status";

    private final CardTable cards;
    private final Standings standings;
    private final CardKeys keys;
    private final CardProperties.Status properties;
    private final PortalLinks links;
    private final Clock clock;
    private final Kept<Signed> kept = new Kept<>();

    StatusLists(
            CardTable cards,
            Standings standings,
            CardKeys keys,
            CardProperties properties,
            PortalLinks links,
            Clock clock) {
        this.cards = cards;
        this.standings = standings;
        this.keys = keys;
        this.properties = properties.status();
        this.links = links;
        this.clock = clock;
    }

    /** A list with its signatures. */
    public record Signed(StatusList list, byte[] cwt, String jwt) {}

    /**
     * The list, at most as old as its time to live.
     *
     * @throws IllegalStateException when no key can sign
     */
    public Signed current() {
        return kept.get(this::isYoung, this::make);
    }

    /** Makes whoever asks after the transaction get a new list, for a revocation that shall count at once. */
    public void renew() {
        kept.renew();
    }

    private boolean isYoung(Signed signed) {
        return signed.list().issued().plus(properties.ttl()).isAfter(clock.instant());
    }

    private Signed make() {
        Instant now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        byte[] packed = StatusList.pack(standings.notGood(), cards.highest());
        var list = new StatusList(links.to(PATH), packed, now, properties.ttl(), now.plus(properties.expires()));
        return new Signed(list, list.asCwt(keys), list.asJwt(keys));
    }
}
