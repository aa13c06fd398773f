package org.foyer.card;

import java.text.ListFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.foyer.card.CardBatchPeople.Addressee;
import org.foyer.member.Address;
import org.foyer.member.PersonName;
import org.foyer.values.Languages;
import org.foyer.values.MemberId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts the cards of a household into one letter and writes its address. */
@Component
class Letters {

    /** More names than these stand in one line, so that all fits the window of the envelope. */
    private static final int NAMES_ON_LINES = 3;

    private final Languages languages;

    Letters(Languages languages) {
        this.languages = languages;
    }

    /** The letters in the order of the people; everybody has an address and a card. */
    List<CardLetter> of(List<Addressee> people, Map<MemberId, CarriedCard> cards) {
        var letters = new ArrayList<CardLetter>();
        var together = new ArrayList<CarriedCard>();
        for (int i = 0; i < people.size(); i++) {
            Addressee one = people.get(i);
            together.add(Objects.requireNonNull(cards.get(one.member())));
            if (i + 1 == people.size() || !share(one, people.get(i + 1))) {
                letters.add(
                        new CardLetter(lines(together, Objects.requireNonNull(one.address())), List.copyOf(together)));
                together.clear();
            }
        }
        return letters;
    }

    /** Who moved since the batch was begun gets a letter of their own. */
    private static boolean share(Addressee one, Addressee next) {
        return one.letter() == next.letter() && Objects.equals(one.address(), next.address());
    }

    private List<String> lines(List<CarriedCard> cards, Address address) {
        List<PersonName> names =
                cards.stream().map(card -> card.standing().name()).toList();
        return Stream.of(
                        names(names, cards.getFirst().standing().language()).stream(),
                        Stream.of(
                                address.addition(),
                                joined(address.street(), address.houseNumber()),
                                address.postBox(),
                                joined(address.postcode(), address.town()),
                                country(address.country())))
                .flatMap(it -> it)
                .filter(Objects::nonNull)
                .filter(line -> !line.isBlank())
                .toList();
    }

    private static List<String> names(List<PersonName> names, Locale language) {
        boolean family = names.stream().map(PersonName::last).distinct().count() == 1;
        if (names.size() > 1 && family) {
            String first = ListFormat.getInstance(language, ListFormat.Type.STANDARD, ListFormat.Style.FULL)
                    .format(names.stream().map(PersonName::first).toList());
            return List.of(first + " " + names.getFirst().last());
        }
        List<String> full = names.stream().map(PersonName::full).toList();
        return full.size() <= NAMES_ON_LINES ? full : List.of(String.join(", ", full));
    }

    private static String joined(@Nullable String one, @Nullable String other) {
        return Stream.of(one, other)
                .filter(Objects::nonNull)
                .reduce((left, right) -> left + " " + right)
                .orElse("");
    }

    /** The post of the country that sends must read it. */
    private String country(String code) {
        return code.equals(languages.country())
                ? ""
                : Locale.of("", code).getDisplayCountry(languages.fallback()).toUpperCase(languages.fallback());
    }
}
