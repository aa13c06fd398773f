package org.foyer.crm;

import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.foyer.values.Languages;
import org.foyer.values.Texts;

/** The counts of a run in words, for the page and for the command line. */
public final class ImportReport {

    private final ImportRun run;
    private final Locale language;
    private final Texts texts;
    private final NumberFormat numbers;

    /** The report of a run in one of the five languages, its numbers as in the association's country. */
    public ImportReport(ImportRun run, Locale language, Texts texts, Languages languages) {
        this.run = run;
        this.language = language;
        this.texts = texts;
        this.numbers = NumberFormat.getInstance(languages.formatting(language));
        numbers.setMaximumFractionDigits(1);
    }

    public String state() {
        return texts.get(language, "crm.state." + run.state());
    }

    /** Why it failed. */
    public Optional<String> problem() {
        return Optional.ofNullable(run.problem()).map(problem -> problem.in(language, texts));
    }

    /** Names and numbers, in the order in which they are read. */
    public Map<String, String> counts() {
        Map<String, String> counts = new LinkedHashMap<>();
        count(counts, "read", run.rowsRead());
        if (run.state() == ImportRun.State.DONE) {
            count(counts, "taken", run.rowsTaken());
            count(counts, "new", run.membersNew());
            count(counts, "changed", run.membersChanged());
            count(counts, "unchanged", run.membersUnchanged());
            count(counts, "quarantined", run.quarantined());
            count(counts, "warnings", run.warnings());
        }
        run.duration()
                .ifPresent(duration -> counts.put(
                        texts.get(language, "crm.count.duration"),
                        texts.get(language, "crm.count.seconds", numbers.format(duration.toMillis() / 1000.0))));
        return counts;
    }

    /** What the run changes, in sentences; empty when it did not come so far. */
    public List<String> difference() {
        ImportDifference found = run.difference();
        if (found == null) {
            return List.of();
        }
        List<String> words = new ArrayList<>();
        words.add(texts.get(
                language,
                "crm.difference",
                numbers.format(found.moved()),
                numbers.format(found.left()),
                numbers.format(found.fresh()),
                numbers.format(found.back())));
        found.lost()
                .forEach((field, people) -> words.add(texts.get(
                        language,
                        "crm.difference.lost",
                        texts.get(language, "crm.field." + field),
                        numbers.format(people))));
        if (found.gone() > 0) {
            words.add(texts.get(language, "crm.difference.gone", numbers.format(found.gone())));
        }
        if (found.missing() > 0) {
            words.add(texts.get(language, "crm.difference.missing", numbers.format(found.missing())));
        }
        return words;
    }

    /** The whole report, line by line. */
    public List<String> lines() {
        List<String> lines = new ArrayList<>();
        lines.add(run.fileName() + ": " + state());
        problem().ifPresent(lines::add);
        difference().forEach(sentence -> lines.add("  " + sentence));
        counts().forEach((name, number) -> lines.add("  " + name + ": " + number));
        return lines;
    }

    private void count(Map<String, String> counts, String name, int number) {
        counts.put(texts.get(language, "crm.count." + name), numbers.format(number));
    }
}
