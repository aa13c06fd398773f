package org.foyer.assembly;

import java.util.List;
import org.foyer.voting.Rule;
import org.foyer.voting.RuleCode;

/** Rules to start from, as most statutes have them. */
public enum RuleTemplate {
    /** A section's general assembly: its members from 18 with paid dues. */
    GENERAL(
            Rule.of(RuleCode.MEMBER_BELOW),
            all(Rule.of(RuleCode.MEMBER_BELOW), Rule.of(RuleCode.AGE, 18), paid(), notSuspended())),
    /** Members vote where they have their main membership, once they belong for three months. */
    MAIN_MEMBERS(
            Rule.of(RuleCode.MEMBER_BELOW),
            all(
                    Rule.of(RuleCode.MAIN_MEMBERSHIP),
                    Rule.of(RuleCode.AGE, 18),
                    Rule.of(RuleCode.MEMBER_SINCE, 3),
                    paid(),
                    notSuspended())),
    /** Honorary members are free of dues. */
    HONORARY_FREE(
            Rule.of(RuleCode.MEMBER_BELOW),
            all(
                    Rule.of(RuleCode.MEMBER_BELOW),
                    Rule.of(RuleCode.AGE, 18),
                    new Rule.Any(List.of(paid(), Rule.of(RuleCode.HONORARY))),
                    notSuspended())),
    /** One vote a household. */
    HOUSEHOLDS(
            Rule.of(RuleCode.MEMBER_BELOW),
            all(Rule.of(RuleCode.MEMBER_BELOW), Rule.of(RuleCode.HOUSEHOLD_MAIN), paid(), notSuspended())),
    /** Delegates alone vote, each for one unit; whoever sits for none may not even come in. */
    DELEGATES(
            Rule.of(RuleCode.DELEGATE_SEAT),
            all(Rule.of(RuleCode.DELEGATE_SEAT), new Rule.Not(Rule.of(RuleCode.OTHER_SEAT)), notSuspended())),
    /** Names candidates for a public election: who may vote in public lives in the country and is 18. */
    ELECTION(
            Rule.of(RuleCode.MEMBER_BELOW),
            all(
                    Rule.of(RuleCode.MAIN_MEMBERSHIP),
                    Rule.of(RuleCode.AGE, 18),
                    Rule.of(RuleCode.RESIDENCE, List.of("CH")),
                    paid(),
                    notSuspended())),
    /** Nobody is kept out, and nobody votes. */
    INFORMATION(Rule.EVERYBODY, new Rule.Not(Rule.EVERYBODY));

    private final Rule attend;
    private final Rule vote;

    RuleTemplate(Rule attend, Rule vote) {
        this.attend = attend;
        this.vote = vote;
    }

    public Rule attend() {
        return attend;
    }

    public Rule vote() {
        return vote;
    }

    /** What an assembly of this kind starts with. */
    public static RuleTemplate of(AssemblyKind kind) {
        return switch (kind) {
            case GENERAL, EXTRAORDINARY -> GENERAL;
            case DELEGATES -> DELEGATES;
            case ELECTION -> ELECTION;
            case INFORMATION -> INFORMATION;
        };
    }

    private static Rule paid() {
        return Rule.of(RuleCode.DUES_PAID, 0);
    }

    private static Rule notSuspended() {
        return new Rule.Not(Rule.of(RuleCode.SUSPENDED));
    }

    private static Rule all(Rule... rules) {
        return new Rule.All(List.of(rules));
    }
}
