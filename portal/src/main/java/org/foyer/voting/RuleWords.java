package org.foyer.voting;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.foyer.values.Languages;
import org.foyer.values.Texts;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Says rules and what came of them in sentences. */
@Component
public class RuleWords {

    private static final String KEY = "voting.rule.";

    private final Texts texts;
    private final CodeNames names;
    private final Languages languages;

    RuleWords(Texts texts, CodeNames names, Languages languages) {
        this.texts = texts;
        this.names = names;
        this.languages = languages;
    }

    /**
     * Whom the words are for.
     *
     * @param unit name of the unit of the assembly
     */
    public record Setting(Locale locale, String unit) {}

    /** What a condition wants: "At least 18 years old", or "Membership not suspended". */
    public String wish(Rule.Leaf leaf, boolean wanted, Setting setting) {
        return say(leaf.code() + (wanted ? ".name" : ".not"), leaf, Finding.Evidence.NONE, null, setting);
    }

    /** What a condition found: "17 years old, born on 3 May 2009". */
    public String found(Trace.Step step, Setting setting) {
        return say(
                step.leaf().code() + findingKey(step, setting.locale()),
                step.leaf(),
                step.finding().evidence(),
                null,
                setting);
    }

    /** How to mend it, and until when: "Pay the dues by 3 May. You can also pay at the entrance." Empty where it is as wanted. */
    public Optional<String> mend(Trace.Step step, LocalDate day, Setting setting) {
        return step.mend(day).map(mend -> {
            boolean byTime = step.finding().evidence().changesOn() != null;
            String key = step.leaf().code() + (byTime ? ".wait" : ".mend");
            return step.reason().equals(Trace.EXCLUDED) || !texts.has(setting.locale(), KEY + key)
                    ? texts.get(
                            setting.locale(),
                            "voting.mend.excluded",
                            arguments(step.leaf(), step.finding().evidence(), mend.by(), setting))
                    : say(key, step.leaf(), step.finding().evidence(), mend.by(), setting);
        });
    }

    /**
     * A refusal in at most 25 characters, for the door: "Dues open".
     *
     * @param reason a code of {@link Trace#reasons}
     */
    public String door(String reason, Locale locale) {
        return texts.get(locale, KEY + reason + ".door");
    }

    /** What the desk does now, in a sentence. */
    public String desk(String reason, Locale locale) {
        return texts.get(locale, KEY + reason + ".desk");
    }

    /** What a condition can list, as names by code in the order of the association; empty where the codes are typed. */
    public Map<String, String> choices(RuleCode code, Locale locale) {
        return names.choices(code, locale);
    }

    private String findingKey(Trace.Step step, Locale locale) {
        Finding.Evidence evidence = step.finding().evidence();
        return switch (step.finding().outcome()) {
            case UNKNOWN -> ".unknown";
            case MET -> Finding.Evidence.AT_THE_DESK.equals(evidence.value()) ? ".desk-paid" : ".met";
            case FAILED ->
                evidence.equals(Finding.Evidence.NONE)
                                && texts.has(locale, KEY + step.leaf().code() + ".none")
                        ? ".none"
                        : ".failed";
        };
    }

    private String say(String key, Rule.Leaf leaf, Finding.Evidence evidence, @Nullable LocalDate by, Setting setting) {
        return texts.get(setting.locale(), KEY + key, arguments(leaf, evidence, by, setting));
    }

    private Object[] arguments(Rule.Leaf leaf, Finding.Evidence evidence, @Nullable LocalDate by, Setting setting) {
        Locale locale = setting.locale();
        return new Object[] {
            leaf.amount(),
            day(evidence.date(), locale),
            Optional.ofNullable(evidence.number()).orElse(0),
            Optional.ofNullable(evidence.value())
                    .map(it -> names.name(leaf.code(), it, locale))
                    .orElse(""),
            list(leaf, locale),
            day(by, locale),
            setting.unit()
        };
    }

    private String list(Rule.Leaf leaf, Locale locale) {
        List<String> all = leaf.values().stream()
                .map(it -> names.name(leaf.code(), it, locale))
                .toList();
        if (all.size() < 2) {
            return String.join("", all);
        }
        return texts.get(locale, "voting.list.or", String.join(", ", all.subList(0, all.size() - 1)), all.getLast());
    }

    private String day(@Nullable LocalDate day, Locale locale) {
        return day == null
                ? ""
                : DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                        .withLocale(languages.formatting(locale))
                        .format(day);
    }
}
