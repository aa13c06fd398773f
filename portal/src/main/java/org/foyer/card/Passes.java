package org.foyer.card;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.apache.commons.codec.digest.DigestUtils;
import org.foyer.access.SignedIn;
import org.foyer.values.MemberId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Makes what the device of the signed-in person shows: the cards they carry, in words and drawings. */
@Service
public class Passes {

    /** Tells the scripts on the device whose portal it shows, see {@link #ownerOf}. */
    public static final String OWNER_COOKIE = "foyer-pass";

    private final MemberCards cards;
    private final CardChoices choices;
    private final PassWords words;
    private final CardProperties properties;
    private final SignedIn signedIn;
    private final Clock clock;

    Passes(
            MemberCards cards,
            CardChoices choices,
            PassWords words,
            CardProperties properties,
            SignedIn signedIn,
            Clock clock) {
        this.cards = cards;
        this.choices = choices;
        this.words = words;
        this.properties = properties;
        this.signedIn = signedIn;
        this.clock = clock;
    }

    /**
     * The cards of now.
     *
     * @throws org.foyer.access.AccessRefusedException when no member is signed in
     */
    public Pass current() {
        List<CarriedCard> carried = cards.carried();
        Locale reader = words.locale(carried.getFirst().standing().language());
        return new Pass(
                ownerOf(signedIn.require().id()),
                clock.instant(),
                reader.toLanguageTag(),
                words.association(),
                words.of(reader),
                carried.stream().map(this::card).toList(),
                together(carried, reader));
    }

    /** Codes for showing right now, by the member whose card is good. */
    public Map<String, Pass.Code> fresh() {
        var codes = new LinkedHashMap<String, Pass.Code>();
        cards.carried().stream()
                .filter(card -> card.code() != null)
                .map(card -> card.standing().member())
                .forEach(member -> cards.fresh(member)
                        .ifPresent(code -> codes.put(member.toString(), drawn(code, properties.fresh()))));
        return codes;
    }

    /** Tells one owner of a device copy from another, without naming them. */
    public static String ownerOf(MemberId member) {
        return DigestUtils.sha256Hex("pass:" + member).substring(0, 16);
    }

    private Pass.Card card(CarriedCard card) {
        Standing standing = card.standing();
        Locale language = words.locale(standing.language());
        LocalDate until = card.validUntil();
        return new Pass.Card(
                standing.member().toString(),
                language.toLanguageTag(),
                standing.name().first(),
                initial(standing.name().first()) + initial(standing.name().last()),
                standing.name().full(),
                until == null ? "" : Integer.toString(until.getYear()),
                standing.main().map(main -> main.categoryName().in(language)).orElse(""),
                standing.isGood() ? words.get(language, "card.years", standing.years()) : "",
                facts(standing, until, language),
                choices.photo(standing.member()).orElse(null),
                code(card),
                until == null ? words.why(language, cards.areMade(), standing.duesOpen()) : List.of());
    }

    private List<Pass.Fact> facts(Standing standing, @Nullable LocalDate until, Locale language) {
        var number = new Pass.Fact(words.get(language, "card.label.member"), PassWords.grouped(standing.number()));
        if (until == null) {
            return List.of(number);
        }
        return List.of(
                number,
                new Pass.Fact(
                        words.get(language, "card.label.section"),
                        standing.main().map(main -> main.onCard(language)).orElse("")),
                new Pass.Fact(words.get(language, "card.label.until"), CardDates.of(until, language)));
    }

    private Pass.@Nullable Code code(CarriedCard card) {
        return card.code() == null ? null : drawn(card.code(), untilEndOf(Objects.requireNonNull(card.validUntil())));
    }

    private Pass.@Nullable Together together(List<CarriedCard> carried, Locale reader) {
        Optional<String> code = cards.household();
        if (code.isEmpty()) {
            return null;
        }
        List<CarriedCard> good =
                carried.stream().filter(card -> card.code() != null).toList();
        LocalDate until = good.stream()
                .map(CarriedCard::validUntil)
                .map(Objects::requireNonNull)
                .min(LocalDate::compareTo)
                .orElseThrow();
        return new Pass.Together(
                Integer.toString(until.getYear()),
                good.stream().map(card -> card.standing().name().full()).toList(),
                words.get(reader, "card.until", CardDates.of(until, reader)),
                drawn(code.get(), untilEndOf(until)));
    }

    private static Pass.Code drawn(String text, Duration lasts) {
        var code = QrCode.of(text);
        return new Pass.Code(text, code.path(), code.size() + 2 * QrCode.QUIET_ZONE, lasts.toSeconds());
    }

    private Duration untilEndOf(LocalDate day) {
        Instant end = day.plusDays(1).atStartOfDay(clock.getZone()).toInstant();
        return Duration.between(clock.instant(), end);
    }

    /** A whole code point, as a letter outside the basic plane is two chars. */
    private static String initial(String name) {
        return name.isEmpty() ? "" : name.substring(0, name.offsetByCodePoints(0, 1));
    }
}
