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

    /** The whole report, line by line. */
    public List<String> lines() {
        List<String> lines = new ArrayList<>();
        lines.add(run.fileName() + ": " + state());
        problem().ifPresent(lines::add);
        counts().forEach((name, number) -> lines.add("  " + name + ": " + number));
        return lines;
    }

    private void count(Map<String, String> counts, String name, int number) {
        counts.put(texts.get(language, "crm.count." + name), numbers.format(number));
    }
}
