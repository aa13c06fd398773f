package org.foyer.door;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.foyer.assembly.Attendee;
import org.foyer.assembly.Latecomers;
import org.foyer.assembly.Roll;
import org.foyer.card.CardVerifier;
import org.foyer.card.Verdict;
import org.foyer.door.Sync.Person;
import org.foyer.door.Sync.Presence;
import org.foyer.member.MemberPhotos;
import org.foyer.member.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a desk is told about one person, of its own assembly alone. */
@Service
class DeskLooks {

    private static final int FOUND = 20;
    private static final int LONGEST = 2000;

    private final Roll roll;
    private final Attendances attendances;
    private final Devices devices;
    private final Latecomers latecomers;
    private final CardVerifier cards;
    private final MemberPhotos photos;
    private final JsonMapper json;

    DeskLooks(
            Roll roll,
            Attendances attendances,
            Devices devices,
            Latecomers latecomers,
            CardVerifier cards,
            MemberPhotos photos,
            JsonMapper json) {
        this.roll = roll;
        this.attendances = attendances;
        this.devices = devices;
        this.latecomers = latecomers;
        this.cards = cards;
        this.photos = photos;
        this.json = json;
    }

    /**
     * Somebody as a desk sees them now.
     *
     * @param trace how the rules decided, null for guests
     * @param sameName how many others on the roll have this name
     */
    record Seen(
            Person person,
            Map<String, String> unit,
            @Nullable JsonNode trace,
            Presence in,
            int inTheRoom,
            int sameName) {}

    /**
     * Whom a code is about.
     *
     * @param code why nobody may come in with it, null where somebody may
     * @param people one, or all those on the card of a household
     */
    record Found(@Nullable String code, List<Seen> people) {}

    /** A picture. */
    record Photo(byte[] content, String type) {}

    /** Somebody on the roll. */
    Optional<Seen> person(AtDesk at, UUID attendee) {
        return roll.find(at.assembly().id(), attendee).map(it -> seen(at, it));
    }

    /** Whom a scanned or typed code is about: the code of a card, a ticket, a member number. */
    Found look(AtDesk at, String text) {
        String code = text.replace("\0", "").strip();
        code = code.substring(0, Math.min(LONGEST, code.length()));
        String last = code.substring(code.lastIndexOf('/') + 1);
        var assembly = at.assembly().id();
        var byTicket = roll.byTicket(assembly, last.toUpperCase(Locale.ROOT))
                .or(() -> roll.byNumber(assembly, last.replace(" ", "")));
        if (byTicket.isPresent()) {
            return new Found(null, List.of(seen(at, byTicket.get())));
        }
        return cards.verify(last) instanceof Verdict.Known known ? ofCard(at, known) : new Found("UNKNOWN", List.of());
    }

    /** People whose name, number or day of birth has all the words. */
    List<Seen> search(AtDesk at, String question) {
        if (RollNames.words(question).isEmpty()) {
            return List.of();
        }
        var assembly = at.assembly().id();
        var hidden = roll.hidden(assembly).births();
        var found = attendances.ask(
                assembly,
                room -> room.roll()
                        .search(question, (it, word) -> !hidden.contains(it.id()) && isBorn(it, word))
                        .limit(FOUND)
                        .toList());
        return found.stream().flatMap(it -> person(at, it.id()).stream()).toList();
    }

    /** The photo of a member who shows it to officials. */
    Optional<Photo> photo(AtDesk at, UUID attendee) {
        return roll.find(at.assembly().id(), attendee)
                .flatMap(it -> Optional.ofNullable(it.member()))
                .flatMap(member -> photos.find(member, Viewer.OFFICIAL, MemberPhotos.Size.FULL))
                .map(picture -> new Photo(picture.content(), picture.mediaType()));
    }

    private Found ofCard(AtDesk at, Verdict.Known card) {
        var bad = card.people().stream()
                .filter(it -> it.answer() != Verdict.Answer.GOOD)
                .findFirst();
        if (bad.isPresent() && card.people().size() == 1) {
            var answer = bad.get().answer();
            return new Found(
                    answer == Verdict.Answer.NOT_A_MEMBER ? answer.name() : "CARD_" + answer.name(), List.of());
        }
        var people = card.people().stream()
                .filter(it -> it.answer() == Verdict.Answer.GOOD)
                .flatMap(it -> roll
                        .byNumber(at.assembly().id(), it.number())
                        .or(() -> latecomers.withCard(at.assembly().id(), it.number()))
                        .stream())
                .map(it -> seen(at, it))
                .toList();
        return people.isEmpty() ? new Found("NOT_ON_ROLL", List.of()) : new Found(null, people);
    }

    private Seen seen(AtDesk at, Attendee it) {
        var assembly = at.assembly().id();
        var names = devices.names(assembly);
        var trace = roll.trace(it.id()).map(json::readTree).orElse(null);
        return attendances.ask(
                assembly,
                room -> new Seen(
                        devices.person(it, new LinkedHashMap<>()),
                        it.unitName().byLanguage(),
                        trace,
                        devices.presence(it.id(), room, names),
                        room.votesOf(it.id()),
                        room.roll().namesakes(it)));
    }

    private static boolean isBorn(Attendee it, String word) {
        return it.birthDate() != null && it.birthDate().toString().contains(word);
    }
}
