package org.foyer.crm;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.foyer.values.Texts;

/**
 * Why something cannot be taken, for a person to read.
 *
 * @param code the last part of the key {@code crm.problem.<code>}
 * @param arguments what the sentence names: a line, a heading, a value
 */
public record ImportProblem(String code, List<String> arguments) {

    public ImportProblem {
        arguments = List.copyOf(arguments);
    }

    static ImportProblem of(String code, Object... arguments) {
        return new ImportProblem(
                code, Arrays.stream(arguments).map(String::valueOf).toList());
    }

    /** The sentence in the reader's language. */
    public String in(Locale locale, Texts texts) {
        return texts.get(locale, "crm.problem." + code, arguments.toArray());
    }

    ImportRefusedException refused() {
        return new ImportRefusedException(this);
    }
}
