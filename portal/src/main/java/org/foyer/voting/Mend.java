package org.foyer.voting;

import java.time.LocalDate;
import java.util.Objects;

/**
 * What would mend a condition that is not as the rule wants it.
 *
 * @param inTime whether the member can still see to it before the assembly
 * @param by until when; where only time has to pass, the day on which it has
 */
public record Mend(boolean inTime, LocalDate by) {

    static Mend of(Trace.Step step, LocalDate day) {
        Finding.Evidence evidence = step.finding().evidence();
        boolean unknown = step.finding().outcome() == Outcome.UNKNOWN;
        boolean dues = step.leaf().code() == RuleCode.DUES_PAID && step.wanted() && evidence.date() != null;
        return new Mend(unknown || dues, Objects.requireNonNullElse(evidence.changesOn(), day));
    }
}
