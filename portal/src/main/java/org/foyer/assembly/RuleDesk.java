package org.foyer.assembly;

import static org.foyer.access.Permission.RUN_ASSEMBLY;

import java.util.List;
import java.util.Optional;
import org.foyer.voting.Rule;
import org.foyer.voting.RuleCodec;
import org.springframework.stereotype.Service;

/** The rules of an assembly, for officials who run it. */
@Service
public class RuleDesk {

    private final Assemblies assemblies;
    private final RuleVersions versions;
    private final RollDecisions decisions;
    private final RuleTrial trial;
    private final Officials officials;
    private final RuleCodec codec;

    RuleDesk(
            Assemblies assemblies,
            RuleVersions versions,
            RollDecisions decisions,
            RuleTrial trial,
            Officials officials,
            RuleCodec codec) {
        this.assemblies = assemblies;
        this.versions = versions;
        this.decisions = decisions;
        this.trial = trial;
        this.officials = officials;
        this.codec = codec;
    }

    /**
     * The rules as they are opened.
     *
     * @param history all versions, the newest first; empty for an assembly that nobody wrote any for, which has those of its kind
     */
    public record Opened(Assembly assembly, RuleVersion current, List<RuleVersion> history) {}

    /** The rules that hold; empty for an assembly that the signed-in person may not run, as for one that there is not. */
    public Optional<Opened> open(AssemblyId id) {
        return assemblies
                .forOfficial(id, RUN_ASSEMBLY)
                .map(assembly -> new Opened(assembly, current(assembly), versions.of(id)));
    }

    /**
     * What these rules would do. Nothing is written.
     *
     * @throws org.foyer.access.AccessRefusedException where they may not, or there is no such assembly
     * @throws org.foyer.voting.UnreadableRuleException where a rule is larger than any association needs, or not complete
     */
    public DryRun dryRun(AssemblyId id, Rule attend, Rule vote) {
        Assembly assembly = assemblies.require(id, RUN_ASSEMBLY);
        return trial.run(assembly, current(assembly), checked(attend), checked(vote));
    }

    /**
     * Saves these rules as a new version and decides the roll by them.
     *
     * @param seen the version that was opened
     * @throws org.foyer.access.AccessRefusedException where they may not, or there is no such assembly
     * @throws org.foyer.voting.UnreadableRuleException where a rule is larger than any association needs, or not complete
     */
    public RulesSaved save(AssemblyId id, int seen, Rule attend, Rule vote) {
        Assembly assembly = assemblies.require(id, RUN_ASSEMBLY);
        if (!assembly.isOn()) {
            return new RulesSaved.Over();
        }
        RuleVersion current = current(assembly);
        if (current.version() == seen
                && current.attend().equals(checked(attend))
                && current.vote().equals(checked(vote))) {
            return new RulesSaved.Same();
        }
        if (!versions.add(id, seen + 1, attend, vote, officials.me(id))) {
            return new RulesSaved.Late(current(assembly));
        }
        return new RulesSaved.Saved(seen + 1, decisions.decideAll(id));
    }

    private RuleVersion current(Assembly assembly) {
        return versions.current(assembly.id()).orElseGet(() -> RuleVersion.usual(assembly));
    }

    /** The rule as it is read back, so that none is kept that could not be read. */
    private Rule checked(Rule rule) {
        return codec.read(codec.write(rule));
    }
}
