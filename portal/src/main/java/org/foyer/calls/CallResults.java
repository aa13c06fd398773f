package org.foyer.calls;

import static org.foyer.access.Permission.DOWNLOAD_LISTS;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.foyer.access.Access;
import org.foyer.access.Decision;
import org.foyer.access.Person;
import org.foyer.access.SignedIn;
import org.foyer.audit.Look;
import org.foyer.audit.LookReceipt;
import org.foyer.audit.Looks;
import org.foyer.sheet.Column;
import org.foyer.sheet.Marks;
import org.foyer.sheet.SheetFormat;
import org.foyer.values.Texts;
import org.springframework.stereotype.Service;

/** What came of a call list, as a file for those who may take lists along; without phones. */
@Service
public class CallResults {

    private final Access access;
    private final SignedIn signedIn;
    private final CallQueries queries;
    private final Looks looks;
    private final Marks marks;
    private final Texts texts;
    private final Clock clock;

    CallResults(
            Access access, SignedIn signedIn, CallQueries queries, Looks looks, Marks marks, Texts texts, Clock clock) {
        this.access = access;
        this.signedIn = signedIn;
        this.queries = queries;
        this.looks = looks;
        this.marks = marks;
        this.texts = texts;
        this.clock = clock;
    }

    /**
     * Notes that the person takes a copy of the outcomes.
     *
     * @throws org.foyer.access.AccessRefusedException without an office in the unit that allows it
     */
    public LookReceipt take(CallList list, SheetFormat format) {
        Decision decision = access.may(DOWNLOAD_LISTS).in(list.unit());
        decision.orThrow();
        Person person = signedIn.require();
        String office = decision instanceof Decision.Granted(String why) ? why : "";
        var fields = List.of("NUMBER", "LAST_NAME", "FIRST_NAME");
        return looks.note(
                new Look(
                        person.id(),
                        person.name(),
                        office,
                        Look.Kind.LIST,
                        list.unit(),
                        null,
                        format.ending(),
                        fields,
                        list.purpose()),
                "select member_id from call_entry where list_id = :list order by position",
                Map.of("list", list.id()));
    }

    /** Writes the file and leaves the stream open. */
    public void write(CallList list, LookReceipt receipt, SheetFormat format, Locale language, OutputStream out)
            throws IOException {
        var columns = List.of(
                column("number", language),
                column("last_name", language),
                column("first_name", language),
                column("outcome", language),
                column("note", language),
                new Column(texts.get(language, "calls.file.day"), Column.Kind.DATE, 14),
                column("caller", language));
        var copy = new Marks.Copy(
                list.purpose(), receipt.at(), receipt.look().byName(), receipt.at(), receipt.copy(), receipt.people());
        var sheet = format.open(out, columns, marks.of(copy, columns, language), language);
        for (CallQueries.Result result : queries.results(list.id())) {
            sheet.row(Arrays.asList(
                    result.number(),
                    result.lastName(),
                    result.firstName(),
                    result.outcome() == null
                            ? null
                            : texts.get(
                                    language,
                                    "calls.outcome." + result.outcome().name().toLowerCase(Locale.ROOT)),
                    result.note(),
                    result.at() == null ? null : LocalDate.ofInstant(result.at(), clock.getZone()),
                    result.caller()));
        }
        sheet.close();
    }

    private Column column(String name, Locale language) {
        return new Column(texts.get(language, "calls.file." + name), Column.Kind.TEXT, 22);
    }
}
