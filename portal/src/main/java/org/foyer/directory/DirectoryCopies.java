package org.foyer.directory;

import static org.foyer.access.Permission.DOWNLOAD_LISTS;
import static org.foyer.access.Permission.SEARCH_DIRECTORY;
import static org.foyer.access.Permission.SEE_MEMBER;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import org.foyer.access.Access;
import org.foyer.access.Decision;
import org.foyer.access.SignedIn;
import org.foyer.audit.Look;
import org.foyer.audit.LookReceipt;
import org.foyer.audit.Looks;
import org.foyer.member.Viewing;
import org.foyer.member.VisibleMembers;
import org.foyer.values.MemberId;
import org.foyer.values.Texts;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Service;

/**
 * Copies of what a search of the directory found, for those whose office lets them take lists along: of the people whom that office
 * reaches, with what each of them shows to it. Everybody in a copy has a receipt before it is written.
 */
@Service
@EnableConfigurationProperties(DirectoryProperties.class)
public class DirectoryCopies {

    private static final String PEOPLE =
            "select w.member_id from unnest(cast(:ids as uuid[])) with ordinality w(member_id, place) order by w.place";

    private final Access access;
    private final SignedIn signedIn;
    private final Directory directory;
    private final SearchWords words;
    private final Viewing viewing;
    private final VisibleMembers members;
    private final Looks looks;
    private final Texts texts;
    private final int most;

    DirectoryCopies(
            Access access,
            SignedIn signedIn,
            Directory directory,
            SearchWords words,
            Viewing viewing,
            VisibleMembers members,
            Looks looks,
            Texts texts,
            DirectoryProperties properties) {
        this.access = access;
        this.signedIn = signedIn;
        this.directory = directory;
        this.words = words;
        this.viewing = viewing;
        this.members = members;
        this.looks = looks;
        this.texts = texts;
        this.most = properties.mostCopied();
    }

    /**
     * What taking a search along would come to.
     *
     * @param found how many people the search finds
     * @param reached how many of them the office reaches; none where there are too many
     * @param most how many people a search may hold
     */
    public record Outlook(int found, int reached, int most) {

        public boolean isTooMany() {
            return found > most;
        }
    }

    /** Whether an office lets the signed-in person take anybody along. */
    public boolean isOpen() {
        return access.may(SEARCH_DIRECTORY).anywhere().isGranted()
                && access.may(SEE_MEMBER).anywhere().isGranted()
                && access.may(DOWNLOAD_LISTS).anywhere().isGranted();
    }

    /**
     * Says what taking a search along would come to.
     *
     * @throws org.foyer.access.AccessRefusedException without an office that allows it
     */
    public Outlook outlook(Search search, Locale reader) {
        access.may(DOWNLOAD_LISTS).anywhere().orThrow();
        var result = directory.search(search, reader);
        int found = result.counts().people();
        return new Outlook(found, found > most ? 0 : reached(result).size(), most);
    }

    /** How many people a search may hold at most, where it holds more than that. */
    OptionalInt exceeded(Search search, Locale reader) {
        return directory.search(search, reader).counts().people() > most ? OptionalInt.of(most) : OptionalInt.empty();
    }

    /** Notes that the signed-in person takes a copy; empty where nothing may be taken, or too much is asked for. */
    Optional<DirectoryCopy> take(Search search, CopyFormat format, Locale language) {
        if (!isOpen()) {
            return Optional.empty();
        }
        var result = directory.search(search, language);
        if (result.counts().people() > most) {
            return Optional.empty();
        }
        var people =
                reached(result).stream().flatMap(found -> shown(found).stream()).toList();
        if (people.isEmpty()) {
            return Optional.empty();
        }
        var title = words.line(search, result.counts(), language);
        var receipt = note(title, format, people);
        var name = "%s %s.%s".formatted(texts.get(language, "directory.title"), receipt.copy(), format.ending());
        return Optional.of(new DirectoryCopy(title, format, language, people, receipt, name));
    }

    private List<Found> reached(Directory.Result result) {
        return result.people(0, most).stream()
                .filter(found -> access.may(DOWNLOAD_LISTS).of(found.id()).isGranted()
                        && access.may(SEE_MEMBER).of(found.id()).isGranted())
                .toList();
    }

    private Optional<DirectoryCopy.Copied> shown(Found found) {
        return members.find(found.id(), viewing.of(found.id())).map(shown -> new DirectoryCopy.Copied(found, shown));
    }

    private LookReceipt note(String title, CopyFormat format, List<DirectoryCopy.Copied> people) {
        var person = signedIn.require();
        var office = access.may(DOWNLOAD_LISTS).anywhere() instanceof Decision.Granted(String why) ? why : "";
        var units = access.reachOf(DOWNLOAD_LISTS);
        var look = new Look(
                person.id(),
                person.name(),
                office,
                Look.Kind.LIST,
                units.size() == 1 ? units.getFirst() : null,
                null,
                format.ending(),
                fields(people),
                title);
        var ids = people.stream()
                .map(copied -> copied.found().id())
                .map(MemberId::value)
                .toArray(UUID[]::new);
        return looks.note(look, PEOPLE, Map.of("ids", ids));
    }

    /** What the copy shows of one of its people at least. */
    private static List<String> fields(List<DirectoryCopy.Copied> people) {
        var fields = new ArrayList<String>();
        for (var field : CopySheet.FIELDS) {
            if (people.stream().anyMatch(copied -> CopySheet.value(field, copied.shown()) != null)) {
                fields.add(field.name());
            }
        }
        return fields;
    }
}
