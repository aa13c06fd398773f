package org.foyer.form;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.foyer.access.SignedIn;
import org.foyer.audit.LookReceipt;
import org.foyer.form.CopyQueries.Asked;
import org.foyer.sheet.Column;
import org.foyer.sheet.Marks;
import org.foyer.sheet.SheetFormat;
import org.foyer.values.Texts;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The answers to a form as a file, of those that lead to the official who takes it: marked, and noted for their senders. */
@Service
public class AnswerCopies {

    private static final int AT_A_TIME = 500;

    private final DeskReach reach;
    private final CopyQueries queries;
    private final AnswerLooks looks;
    private final ObjectProvider<AnswerFact> facts;
    private final Marks marks;
    private final Texts texts;
    private final SignedIn signedIn;
    private final Clock clock;

    AnswerCopies(
            DeskReach reach,
            CopyQueries queries,
            AnswerLooks looks,
            ObjectProvider<AnswerFact> facts,
            Marks marks,
            Texts texts,
            SignedIn signedIn,
            Clock clock) {
        this.reach = reach;
        this.queries = queries;
        this.looks = looks;
        this.facts = facts;
        this.marks = marks;
        this.texts = texts;
        this.signedIn = signedIn;
        this.clock = clock;
    }

    /**
     * A copy that was noted and can now be written.
     *
     * @param fileName with the number of the copy
     * @param asked the fields of all the answers
     */
    public record Copy(
            String fileName,
            String title,
            SheetFormat format,
            Locale language,
            LookReceipt receipt,
            CopyQueries.Scope scope,
            List<Asked> asked,
            int rows) {}

    /** Notes that the signed-in person takes the answers to a form along; empty where none lead to them. */
    @Transactional
    public Optional<Copy> take(String form, SheetFormat format, Locale language) {
        var routes = reach.mine();
        var scope = new CopyQueries.Scope(form, signedIn.require().id(), Set.copyOf(routes), clock.instant());
        int rows = queries.count(scope);
        if (rows == 0) {
            return Optional.empty();
        }
        String title = queries.title(scope, language);
        var receipt = looks.copied(queries.senders(scope), scope, format, title);
        return Optional.of(new Copy(
                "%s %s.%s".formatted(title.replaceAll("[\\\\/:*?\"<>|]", " ").strip(), receipt.copy(), format.ending()),
                title,
                format,
                language,
                receipt,
                scope,
                queries.asked(scope),
                rows));
    }

    /** Writes a copy and leaves the stream open; never more than a few hundred answers are in memory. */
    @Transactional(readOnly = true)
    public void write(Copy copy, OutputStream out) throws IOException {
        var language = copy.language();
        var columns = columns(copy);
        var mark = marks.of(
                new Marks.Copy(
                        copy.title(),
                        copy.receipt().at(),
                        copy.receipt().look().byName(),
                        copy.receipt().at(),
                        copy.receipt().copy(),
                        copy.rows()),
                columns,
                language);
        var sheet = copy.format().open(out, columns, mark, language);
        @Nullable SentAnswer last = null;
        do {
            var part = queries.after(copy.scope(), last, AT_A_TIME);
            var said = facts(copy)
                    .map(fact -> fact.of(part.stream().map(SentAnswer::id).toList(), language))
                    .toList();
            for (var answer : part) {
                var cells = cells(answer, copy.asked(), language);
                said.forEach(words -> cells.add(words.get(answer.id())));
                sheet.row(cells);
            }
            last = part.size() < AT_A_TIME ? null : part.getLast();
        } while (last != null);
        sheet.close();
    }

    private List<Column> columns(Copy copy) {
        var language = copy.language();
        var columns = new ArrayList<Column>();
        columns.add(column(language, "reference", Column.Kind.TEXT, 14));
        columns.add(column(language, "submitted", Column.Kind.DATE, 14));
        columns.add(column(language, "state", Column.Kind.TEXT, 14));
        columns.add(column(language, "sender", Column.Kind.TEXT, 24));
        columns.add(column(language, "email", Column.Kind.TEXT, 30));
        copy.asked().forEach(asked -> columns.add(new Column(asked.label().in(language), asked.column(), 28)));
        facts(copy).forEach(fact -> columns.add(new Column(texts.get(language, fact.label()), Column.Kind.TEXT, 28)));
        return columns;
    }

    private Stream<AnswerFact> facts(Copy copy) {
        return facts.orderedStream().filter(fact -> fact.concerns(copy.scope().form()));
    }

    private Column column(Locale language, String what, Column.Kind kind, int width) {
        return new Column(texts.get(language, "form.desk.column." + what), kind, width);
    }

    private List<@Nullable Object> cells(SentAnswer answer, List<Asked> asked, Locale language) {
        var cells = new ArrayList<@Nullable Object>();
        cells.add(answer.reference());
        cells.add(answer.submittedAt().atZone(clock.getZone()).toLocalDate());
        cells.add(texts.get(language, "form.state." + answer.state().name().toLowerCase(Locale.ROOT)));
        cells.add(answer.senderName());
        cells.add(answer.senderEmail());
        asked.forEach(field -> cells.add(answer.given().stream()
                .filter(given -> given.name().equals(field.name()))
                .findFirst()
                .map(given -> field.cell(given, language))
                .orElse(null)));
        return cells;
    }
}
