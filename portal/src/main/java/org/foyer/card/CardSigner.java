package org.foyer.card;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.foyer.mail.PortalLinks;
import org.springframework.stereotype.Component;

/** Makes the codes: who, until when, signed, as an address. */
@Component
class CardSigner {

    /** The code of a card must stay readable at 25 mm in print: 57 modules a side, each 0.44 mm. */
    static final int LARGEST_VERSION = 10;

    /** What a code of version 10 holds at level M in alphanumeric mode (ISO/IEC 18004, table 7). */
    static final int LONGEST_ADDRESS = 311;

    private final StatementCodec codec;
    private final CodeText text;
    private final CardProperties properties;
    private final Clock clock;

    CardSigner(CardKeys keys, CardProperties properties, PortalLinks links, Clock clock) {
        this.codec = new StatementCodec(keys);
        this.text = new CodeText(properties.verifyUrl().isEmpty() ? links.to("v/") : properties.verifyUrl());
        this.properties = properties;
        this.clock = clock;
    }

    /** The code of a card, for print and for the phone without a connection. */
    String card(Standing standing, CardRow card) {
        return sign(List.of(holder(standing, card)), CardDates.endOf(validUntil(standing), clock), false);
    }

    /** The code for showing right now. */
    String fresh(Standing standing, CardRow card) {
        return sign(List.of(holder(standing, card)), clock.instant().plus(properties.fresh()), true);
    }

    /** One code for several people; it ends with the first of their cards. */
    String household(List<Holder> holders, LocalDate until) {
        return sign(holders, CardDates.endOf(until, clock), false);
    }

    Holder holder(Standing standing, CardRow card) {
        var main = standing.main().orElseThrow();
        return new Holder(
                card.index(),
                standing.number(),
                standing.name().full(),
                main.unitNumber(),
                main.category(),
                standing.years());
    }

    /** The last day on which a card that is made today is good. */
    LocalDate validUntil(Standing standing) {
        LocalDate ahead = LocalDate.now(clock).plusDays(properties.ahead().toDays());
        MonthDay end = properties.periodEnd();
        LocalDate period = end.atYear(ahead.getYear());
        LocalDate last = period.isBefore(ahead) ? end.atYear(ahead.getYear() + 1) : period;
        return standing.belongs().stream()
                .map(Standing.Belonging::until)
                .map(until -> until == null || until.isAfter(last) ? last : until)
                .max(LocalDate::compareTo)
                .orElseThrow();
    }

    private String sign(List<Holder> holders, Instant until, boolean fresh) {
        var now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        var shortened = holders;
        while (true) {
            String address = text.write(codec.sign(new Statement(now, until, fresh, shortened)));
            int longest =
                    shortened.stream().mapToInt(it -> it.name().length()).max().orElseThrow();
            if (holders.size() > 1 || address.length() <= LONGEST_ADDRESS || longest <= ShortName.LEAST) {
                return address;
            }
            shortened = shortened.stream()
                    .map(it -> it.withName(ShortName.shorter(it.name())))
                    .toList();
        }
    }
}
