package org.foyer.crm;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.foyer.access.Access;
import org.foyer.access.Permission;
import org.foyer.access.Person;
import org.foyer.access.SignedIn;
import org.foyer.crm.QuarantineCaseQueries.Reach;
import org.foyer.crm.QuarantineFilter.Kind;
import org.springframework.stereotype.Service;

/**
 * The rows of all imports that ask for a hand. An office at the top sees and decides all of them; an office of a section sees
 * those of its units and cannot decide, as a row that goes in may write to a member of any unit.
 */
@Service
public class QuarantineDesk {

    private final QuarantineCaseQueries queries;
    private final QuarantineCases cases;
    private final Retake retake;
    private final RowLooks looks;
    private final ImportAccess imports;
    private final Access access;
    private final SignedIn signedIn;
    private final Clock clock;

    QuarantineDesk(
            QuarantineCaseQueries queries,
            QuarantineCases cases,
            Retake retake,
            RowLooks looks,
            ImportAccess imports,
            Access access,
            SignedIn signedIn,
            Clock clock) {
        this.queries = queries;
        this.cases = cases;
        this.retake = retake;
        this.looks = looks;
        this.imports = imports;
        this.access = access;
        this.signedIn = signedIn;
        this.clock = clock;
    }

    /** Whether the signed-in person sees rows of any unit; a view that says no is not there for them. */
    public boolean isOpenToMe() {
        return access.may(Permission.IMPORT_MEMBERS).anywhere().isGranted();
    }

    /** Whether the signed-in person may correct rows, leave them out and take them in. */
    public boolean mayDecide() {
        return imports.isGranted();
    }

    /** How many rows stand in each way; kinds without a row are left out. */
    public Map<Kind, Integer> kinds() {
        return queries.kinds(reach());
    }

    /** Where open rows come from. */
    public List<String> sources() {
        return queries.sources(reach());
    }

    /** The units that rows of the filter belong to, each with its count, the unknown ones first; all units, whatever the filter says of them. */
    public List<QuarantineCase.UnitCount> units(QuarantineFilter filter, Locale locale) {
        return queries.units(reach(), filter, locale);
    }

    /** The reasons of the filter's rows by code, each with its count; all reasons, whatever the filter says of them. */
    public Map<String, Integer> reasons(QuarantineFilter filter) {
        return queries.reasons(reach(), filter);
    }

    /** The ids of all rows of the filter. */
    public List<UUID> all(QuarantineFilter filter) {
        return queries.ids(reach(), filter);
    }

    /** Rows by unit, those of unknown units first, then by name; with a receipt for those of whom a reason tells more than the name. */
    public List<QuarantineCase> find(QuarantineFilter filter, int offset, int limit, Locale locale) {
        List<QuarantineCase> found = queries.find(reach(), filter, offset, limit, locale);
        Map<UUID, Map<String, String>> columns = cases.columnsOf(found);
        found.forEach(row ->
                looks.reasons(row.number(), columns.getOrDefault(row.id(), Map.of()), cells(row), row.reasons()));
        return found;
    }

    /**
     * One row, also when it is closed by now, with a receipt of the look at it; empty when there is none that the signed-in person may
     * see.
     */
    public Optional<QuarantineCase> find(UUID id, Locale locale) {
        Optional<QuarantineCase> found = queries.find(reach(), id, locale);
        found.ifPresent(row ->
                looks.whole(row.number(), cases.columnsOf(List.of(row)).getOrDefault(row.id(), Map.of()), cells(row)));
        return found;
    }

    private static Map<String, String> cells(QuarantineCase row) {
        Map<String, String> cells = new HashMap<>();
        row.cells().forEach(cell -> cells.put(cell.heading(), cell.original() + cell.corrected()));
        return cells;
    }

    /** What the mapping calls the fields of a row, by heading; headings that it leaves alone are not there. */
    public Map<String, String> fieldsOf(QuarantineCase row) {
        return cases.mappingOf(row.id()).columns();
    }

    /**
     * Writes the row anew, keeps that for the nights to come, and takes it in. The row says afterwards what became of it.
     *
     * @param fields the whole row by heading
     * @throws ImportRefusedException when somebody changed the row meanwhile, or it cannot be taken in just now; then the
     *     correction is kept and applies to the next import
     */
    public void correct(QuarantineCase row, Map<String, String> fields) {
        Person me = me();
        List<String> corrected = row.cells().stream()
                .filter(cell -> !cell.heading().startsWith("#"))
                .map(cell ->
                        fields.getOrDefault(cell.heading(), cell.corrected()).strip())
                .toList();
        decided(cases.correct(row.id(), row.version(), new Correction(corrected, me.name(), LocalDate.now(clock))));
        retake.now(row.source(), List.of(row.id()), me);
    }

    /**
     * Takes a row in again, for instance because its unit exists by now.
     *
     * @throws ImportRefusedException when it is closed, an import of its source runs, or one waits for a decision
     */
    public void takeInAgain(QuarantineCase row) {
        retake.now(row.source(), List.of(row.id()), me());
    }

    /**
     * Takes rows of one source in again, in the background.
     *
     * @return the run, to ask for its progress
     * @throws ImportRefusedException as above
     */
    public UUID takeInAgain(String source, Collection<UUID> rows) {
        return retake.start(source, rows, me());
    }

    /**
     * Forgets a correction; the next import reads the row as it stands in the file.
     *
     * @throws ImportRefusedException when somebody changed the row meanwhile
     */
    public void dropCorrection(QuarantineCase row) {
        me();
        decided(cases.dropCorrection(row.id(), row.version()));
    }

    /**
     * Keeps a row out, or its warning off the list, as long as the file brings it as it is.
     *
     * @throws ImportRefusedException when somebody changed the row meanwhile
     */
    public void leaveOut(QuarantineCase row, String reason) {
        Person me = me();
        decided(cases.leaveOut(row.id(), row.version(), me.name(), reason.strip(), LocalDate.now(clock)));
    }

    /**
     * Puts a row that was left out back on the list.
     *
     * @throws ImportRefusedException when somebody changed the row meanwhile
     */
    public void reopen(QuarantineCase row) {
        me();
        decided(cases.reopen(row.id(), row.version()));
    }

    private static void decided(boolean done) {
        if (!done) {
            throw ImportProblem.of("case-changed").refused();
        }
    }

    private Person me() {
        imports.require();
        return signedIn.require();
    }

    private Reach reach() {
        if (imports.isGranted()) {
            return new Reach(true, List.of());
        }
        access.may(Permission.IMPORT_MEMBERS).anywhere().orThrow();
        return new Reach(false, access.reachOf(Permission.IMPORT_MEMBERS));
    }
}
