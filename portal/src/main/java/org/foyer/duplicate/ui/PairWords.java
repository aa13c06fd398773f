package org.foyer.duplicate.ui;

import java.text.NumberFormat;
import java.util.Locale;
import java.util.stream.Collectors;
import org.foyer.duplicate.DuplicatePair;

/** Tells a pair in words. */
final class PairWords {

    /** How a sentence is said in the language of the reader. */
    @FunctionalInterface
    interface Sentences {
        String say(String key, Object... arguments);
    }

    private final DuplicatePair pair;
    private final Locale locale;
    private final Sentences sentences;

    PairWords(DuplicatePair pair, Locale locale, Sentences sentences) {
        this.pair = pair;
        this.locale = locale;
        this.sentences = sentences;
    }

    /** Both names, or one where they are the same. */
    String names() {
        String one = pair.one().name();
        String other = pair.other().name();
        return one.equals(other) ? one : sentences.say("duplicate.names", one, other);
    }

    String numbers() {
        return sentences.say(
                "duplicate.numbers", pair.one().number(), pair.other().number());
    }

    /** Nothing is quite sure: 100 % is never told. */
    String percent() {
        var format = NumberFormat.getPercentInstance(locale);
        return format.format(Math.min(0.99, Math.floor(pair.probability() * 100) / 100));
    }

    /** What speaks for it, then what speaks against it. */
    String reasons() {
        String against = told(false);
        String support = told(true);
        return against.isEmpty() ? support : sentences.say("duplicate.reasons", support, against);
    }

    String told(boolean support) {
        return pair.evidence().stream()
                .filter(evidence -> evidence.isSupport() == support)
                .map(evidence -> sentences.say("duplicate.evidence." + evidence))
                .collect(Collectors.joining(", "));
    }
}
