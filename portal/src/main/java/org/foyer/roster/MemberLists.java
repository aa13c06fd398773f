package org.foyer.roster;

import static org.foyer.access.Permission.DOWNLOAD_LISTS;
import static org.foyer.access.Permission.SEE_MEMBER;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.foyer.access.Access;
import org.foyer.access.Decision;
import org.foyer.access.Person;
import org.foyer.access.SignedIn;
import org.foyer.audit.Look;
import org.foyer.audit.LookReceipt;
import org.foyer.audit.Looks;
import org.foyer.member.ListField;
import org.foyer.member.ListFields;
import org.foyer.sheet.SheetFormat;
import org.foyer.values.UnitId;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;

/** The member lists that the offices of the signed-in person reach. Each method asks {@code access} first. */
@Service
public class MemberLists {

    private static final int COPIES_SHOWN = 10;

    private final Access access;
    private final SignedIn signedIn;
    private final ListFields fields;
    private final ListQueries queries;
    private final ListCopies copies;
    private final Looks looks;
    private final ObjectProvider<SchedulerClient> scheduler;
    private final Clock clock;

    MemberLists(
            Access access,
            SignedIn signedIn,
            ListFields fields,
            ListQueries queries,
            ListCopies copies,
            Looks looks,
            ObjectProvider<SchedulerClient> scheduler,
            Clock clock) {
        this.access = access;
        this.signedIn = signedIn;
        this.fields = fields;
        this.queries = queries;
        this.copies = copies;
        this.looks = looks;
        this.scheduler = scheduler;
        this.clock = clock;
    }

    /** Whether there is any list for the signed-in person. */
    public boolean isOpen() {
        return access.may(DOWNLOAD_LISTS).anywhere().isGranted()
                && access.may(SEE_MEMBER).anywhere().isGranted();
    }

    /** The nights whose lists are kept, latest first. */
    public List<Night> nights() {
        access.may(DOWNLOAD_LISTS).anywhere().orThrow();
        return queries.nights();
    }

    /** The lists of a night that the person may take along, in the order of the tree. */
    public List<MemberList> of(Night night) {
        access.may(DOWNLOAD_LISTS).anywhere().orThrow();
        List<MemberList> seen = queries.within(access.reachOf(SEE_MEMBER), night.id());
        List<UUID> downloadable = queries.within(access.reachOf(DOWNLOAD_LISTS), night.id()).stream()
                .map(MemberList::id)
                .toList();
        return seen.stream().filter(list -> downloadable.contains(list.id())).toList();
    }

    /** The fields that a list of the unit shows to the person. */
    public List<ListField> fieldsIn(UnitId unit) {
        access.may(DOWNLOAD_LISTS).in(unit).orThrow();
        return fields.allowedIn(unit);
    }

    /** The copies that the person took last. */
    public List<LookReceipt> myCopies() {
        return looks.by(signedIn.require().id(), COPIES_SHOWN);
    }

    /**
     * Notes that the person takes a copy of a list; empty where there is no such list, or none for this person.
     *
     * @param language of the headings
     */
    public Optional<Download> download(UUID id, SheetFormat format, Locale language) {
        return queries.find(id).flatMap(list -> {
            boolean seen = access.may(SEE_MEMBER).in(list.unit()).isGranted();
            return seen && access.may(DOWNLOAD_LISTS).in(list.unit()) instanceof Decision.Granted(String office)
                    ? Optional.of(begin(list, office, format, language))
                    : Optional.empty();
        });
    }

    private Download begin(MemberList list, String office, SheetFormat format, Locale language) {
        Person person = signedIn.require();
        var shown = fields.allowedIn(list.unit());
        var look = new Look(
                person.id(),
                person.name(),
                office,
                Look.Kind.LIST,
                list.unit(),
                list.night().takenAt(),
                format.ending(),
                shown.stream().map(Enum::name).toList());
        LookReceipt receipt = looks.note(look, ListQueries.PEOPLE, queries.ofList(list));
        return copies.of(list, receipt, format, shown, fields.viewerIn(list.unit()), language);
    }

    /** Whether the person may have the lists taken now: with an office at the top, for the work is for all. */
    public boolean mayTakeNow() {
        return access.may(DOWNLOAD_LISTS).atTheTop().isGranted();
    }

    /**
     * Has the lists taken as soon as a node is free.
     *
     * @throws org.foyer.access.AccessRefusedException without an office at the top
     */
    public void takeNow() {
        access.may(DOWNLOAD_LISTS).atTheTop().orThrow();
        NightTask.hurry(scheduler.getObject(), clock);
    }
}
