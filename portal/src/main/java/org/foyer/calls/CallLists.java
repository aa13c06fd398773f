package org.foyer.calls;

import static org.foyer.access.Permission.DOWNLOAD_LISTS;
import static org.foyer.access.Permission.SEE_CONTACT_DETAILS;
import static org.foyer.access.Permission.SEE_MEMBER;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.foyer.access.Access;
import org.foyer.access.SignedIn;
import org.foyer.listing.Listing;
import org.foyer.values.LocalName;
import org.foyer.values.UnitId;
import org.springframework.stereotype.Service;

/** The call lists of the units whose contact details the signed-in person may see. Each method asks {@code access} first. */
@Service
public class CallLists {

    private static final int LONGEST_TEXT = 300;

    private final Access access;
    private final SignedIn signedIn;
    private final Listing listing;
    private final CallQueries queries;
    private final CallProperties properties;
    private final Clock clock;

    CallLists(
            Access access,
            SignedIn signedIn,
            Listing listing,
            CallQueries queries,
            CallProperties properties,
            Clock clock) {
        this.access = access;
        this.signedIn = signedIn;
        this.listing = listing;
        this.queries = queries;
        this.properties = properties;
        this.clock = clock;
    }

    /** Whether an office of the signed-in person lets them call anybody. */
    public boolean isOpen() {
        return access.may(SEE_MEMBER).anywhere().isGranted()
                && access.may(SEE_CONTACT_DETAILS).anywhere().isGranted();
    }

    /** The lists that the person may call from. */
    public List<CallList> all() {
        access.may(SEE_CONTACT_DETAILS).anywhere().orThrow();
        return queries
                .within(access.reachOf(SEE_CONTACT_DETAILS), signedIn.require().id(), today())
                .stream()
                .filter(list -> mayCallIn(list.unit()))
                .toList();
    }

    /** A list; empty where there is none, it has expired, or it is not for this person. */
    public Optional<CallList> find(UUID id) {
        return isOpen()
                ? queries.find(id, signedIn.require().id(), today()).filter(list -> mayCallIn(list.unit()))
                : Optional.empty();
    }

    /** The units for whose members the person may make a list. */
    public List<UnitId> units() {
        return access.reachOf(SEE_CONTACT_DETAILS).stream()
                .filter(this::mayCallIn)
                .toList();
    }

    /** The name of a unit. */
    public LocalName nameOf(UnitId unit) {
        return queries.nameOf(unit);
    }

    /** The first day that a list may end on: the one on which it is made. */
    public LocalDate earliestExpiry() {
        return today();
    }

    /** The last day that a list may have. */
    public LocalDate latestExpiry() {
        return today().plusDays(properties.longest());
    }

    /**
     * Makes a list of those whom the person finds with the filter and who may be called.
     *
     * @throws org.foyer.access.AccessRefusedException for a unit that is not the person's
     * @throws IllegalArgumentException without a purpose, or with a last day that is past or too far ahead
     */
    public UUID create(NewCallList wanted, Locale language) {
        access.may(SEE_MEMBER).in(wanted.unit()).orThrow();
        access.may(SEE_CONTACT_DETAILS).in(wanted.unit()).orThrow();
        boolean inTime =
                !wanted.expires().isBefore(today()) && !wanted.expires().isAfter(latestExpiry());
        boolean readable = !wanted.purpose().isBlank()
                && wanted.purpose().length() <= LONGEST_TEXT
                && wanted.hint().length() <= LONGEST_TEXT;
        if (!inTime || !readable) {
            throw new IllegalArgumentException("A call list needs a purpose and a day on which it ends");
        }
        var people = listing.find(wanted.from(), language).members();
        return queries.create(wanted, signedIn.require().id(), people, today());
    }

    /** Deletes a list of one's own, with all that was noted. */
    public void delete(UUID id) {
        queries.delete(id, signedIn.require().id());
    }

    /** Whether the person may take along what came of a list. */
    public boolean mayExport(CallList list) {
        return mayCallIn(list.unit())
                && access.may(DOWNLOAD_LISTS).in(list.unit()).isGranted();
    }

    private boolean mayCallIn(UnitId unit) {
        return access.may(SEE_MEMBER).in(unit).isGranted()
                && access.may(SEE_CONTACT_DETAILS).in(unit).isGranted();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
