package org.foyer.listing;

import static org.foyer.access.Permission.DOWNLOAD_LISTS;
import static org.foyer.access.Permission.EDIT_MEMBER;
import static org.foyer.access.Permission.SEE_CONTACT_DETAILS;
import static org.foyer.access.Permission.SEE_DUES;
import static org.foyer.access.Permission.SEE_MEMBER;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.foyer.access.Access;
import org.foyer.access.Permission;
import org.foyer.access.SignedIn;
import org.foyer.member.ListField;
import org.foyer.values.UnitId;
import org.springframework.stereotype.Service;

/** The members of the units that the offices of the signed-in person reach, as they are now. Each method asks {@code access} first. */
@Service
public class Listing {

    private static final int LONGEST_NAME = 80;

    private final Access access;
    private final SignedIn signedIn;
    private final ListingQueries queries;
    private final SavedViews views;
    private final ListingLooks looks;
    private final Clock clock;

    Listing(
            Access access,
            SignedIn signedIn,
            ListingQueries queries,
            SavedViews views,
            ListingLooks looks,
            Clock clock) {
        this.access = access;
        this.signedIn = signedIn;
        this.queries = queries;
        this.views = views;
        this.looks = looks;
        this.clock = clock;
    }

    /** Whether the signed-in person has any member to see by office. */
    public boolean isOpen() {
        return access.may(SEE_MEMBER).anywhere().isGranted();
    }

    /** Whether the signed-in person may take a copy of some of what they see. */
    public boolean mayExport() {
        return isOpen() && access.may(DOWNLOAD_LISTS).anywhere().isGranted();
    }

    /** The fields that an office allows in one unit at least, in their order. Of members elsewhere they are empty. */
    public List<ListField> fields() {
        return Arrays.stream(ListField.values())
                .filter(field -> access.may(field.permission()).anywhere().isGranted())
                .toList();
    }

    /** Finds everybody whom a list shows; the order and the number hold until it is asked again. */
    public FoundMembers find(Layout layout, Locale language) {
        return find(layout, language, scope(SEE_MEMBER, language));
    }

    /** Finds only those of whom the person may take data along. */
    FoundMembers findForExport(Layout layout, Locale language) {
        access.may(DOWNLOAD_LISTS).anywhere().orThrow();
        return find(layout, language, scope(DOWNLOAD_LISTS, language));
    }

    private FoundMembers find(Layout layout, Locale language, Scope scope) {
        access.may(SEE_MEMBER).anywhere().orThrow();
        Layout allowed = layout.within(fields());
        return new FoundMembers(this, queries.find(scope, allowed), allowed, language);
    }

    /** Reads some of the people found, by what the person may see at this moment, and notes the look at contact details. */
    List<Row> read(FoundMembers found, UUID[] ids) {
        access.may(SEE_MEMBER).anywhere().orThrow();
        Layout allowed = found.layout().within(fields());
        List<ListField> columns =
                allowed.columns().stream().map(Layout.Shown::field).toList();
        List<Row> rows = queries.read(scope(SEE_MEMBER, found.language()), columns, ids);
        looks.onScreen(rows, columns, found::isFirstLookAt);
        return rows;
    }

    /** The same for a copy; who takes it has noted the look before. */
    List<Row> readForExport(FoundMembers found, UUID[] ids) {
        return queries.read(
                scope(DOWNLOAD_LISTS, found.language()),
                found.layout().columns().stream().map(Layout.Shown::field).toList(),
                ids);
    }

    /** How the person looked at the list last. */
    public Layout last() {
        return views.lastOf(signedIn.require().id())
                .map(layout -> layout.within(fields()))
                .orElseGet(Layout::usual);
    }

    /** Keeps how the person looks at the list, without the words of the quick search. */
    public void remember(Layout layout) {
        access.may(SEE_MEMBER).anywhere().orThrow();
        views.remember(signedIn.require().id(), layout.withQuick("").withFilter(Filter.NONE));
    }

    /** The views that the person gave a name. */
    public List<SavedView> myViews() {
        return views.of(signedIn.require().id());
    }

    /** A view by its id, of whoever it is: it shows each reader what their own office allows. */
    public Optional<SavedView> view(UUID id) {
        return isOpen() ? views.find(id, signedIn.require().id()) : Optional.empty();
    }

    /**
     * Keeps a view under a name; one with the same name is replaced.
     *
     * @throws IllegalArgumentException when the name is empty or longer than 80 characters
     */
    public UUID save(String name, Layout layout) {
        access.may(SEE_MEMBER).anywhere().orThrow();
        String wanted = name.strip();
        if (wanted.isEmpty() || wanted.length() > LONGEST_NAME) {
            throw new IllegalArgumentException("A view needs a name of at most 80 characters");
        }
        return views.save(signedIn.require().id(), wanted, layout);
    }

    /** Deletes a view of one's own. */
    public void delete(UUID view) {
        views.delete(signedIn.require().id(), view);
    }

    private Scope scope(Permission further, Locale language) {
        UUID[] see = units(SEE_MEMBER);
        if (further != SEE_MEMBER) {
            List<UUID> both = List.of(units(further));
            see = Arrays.stream(see).filter(both::contains).toArray(UUID[]::new);
        }
        return new Scope(
                see,
                units(SEE_CONTACT_DETAILS),
                units(SEE_DUES),
                units(EDIT_MEMBER),
                LocalDate.now(clock),
                language.getLanguage());
    }

    private UUID[] units(Permission permission) {
        List<UnitId> reach = access.reachOf(permission);
        return reach.isEmpty() ? new UUID[0] : queries.withAllBelow(reach);
    }
}
