package org.foyer.form;

import com.google.re2j.Pattern;
import com.google.re2j.PatternSyntaxException;
import java.util.Optional;

/**
 * A pattern that an editor wrote. It is matched in a time that grows with the text and no faster, whatever stands in it: what needs
 * to look back, such as {@code \1} or {@code (?=…)}, is no pattern here.
 */
final class TextPattern {

    private static final int LONGEST = 500;

    private final Pattern pattern;

    private TextPattern(Pattern pattern) {
        this.pattern = pattern;
    }

    /** Empty for what is no pattern. */
    static Optional<TextPattern> of(String written) {
        if (written.length() > LONGEST) {
            return Optional.empty();
        }
        try {
            return Optional.of(new TextPattern(Pattern.compile(written)));
        } catch (PatternSyntaxException broken) {
            return Optional.empty();
        }
    }

    /** Whether the whole text is as the pattern says. */
    boolean fits(String text) {
        return pattern.matches(text);
    }
}
