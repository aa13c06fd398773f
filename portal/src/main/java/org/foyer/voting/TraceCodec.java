package org.foyer.voting;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Reads and writes the traces that are kept with a decision. */
@Component
public class TraceCodec {

    private final JsonMapper json;

    TraceCodec(JsonMapper json) {
        this.json = json;
    }

    /** What is kept of a judgement: how it came about, not what follows from it. */
    public record Kept(Trace attend, Trace vote) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    private record Written(LocalDate day, Outcome attend, List<Line> attendSteps, Outcome vote, List<Line> voteSteps) {}

    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    private record Line(
            RuleCode code,
            @Nullable Integer amount,
            List<String> values,
            boolean wanted,
            Outcome outcome,
            boolean met,
            boolean decisive,
            boolean nearest,
            @Nullable LocalDate date,
            @Nullable Integer number,
            @Nullable String value,
            @Nullable LocalDate changesOn) {

        static Line of(Trace.Step step) {
            Finding.Evidence evidence = step.finding().evidence();
            Outcome outcome = step.finding().outcome();
            return new Line(
                    step.leaf().code(),
                    step.leaf().number(),
                    step.leaf().values(),
                    step.wanted(),
                    outcome,
                    outcome == Outcome.MET,
                    step.decisive(),
                    step.nearest(),
                    evidence.date(),
                    evidence.number(),
                    evidence.value(),
                    evidence.changesOn());
        }

        Trace.Step step() {
            return new Trace.Step(
                    new Rule.Leaf(code, amount, Objects.requireNonNullElse(values, List.of())),
                    wanted,
                    new Finding(outcome, new Finding.Evidence(date, number, value, changesOn)),
                    decisive,
                    nearest);
        }
    }

    public String write(Judgement judgement) {
        Trace attend = judgement.attend();
        Trace vote = judgement.vote();
        return json.writeValueAsString(
                new Written(attend.day(), attend.outcome(), lines(attend), vote.outcome(), lines(vote)));
    }

    public Kept read(String text) {
        Written written = json.readValue(text, Written.class);
        return new Kept(
                new Trace(written.attend(), written.day(), steps(written.attendSteps())),
                new Trace(written.vote(), written.day(), steps(written.voteSteps())));
    }

    private static List<Line> lines(Trace trace) {
        return trace.steps().stream().map(Line::of).toList();
    }

    private static List<Trace.Step> steps(List<Line> lines) {
        return lines.stream().map(Line::step).toList();
    }
}
