package org.foyer.crm;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Splits names of people as public lists write them into first and last name. */
final class OfficialNames {

    private static final Set<String> PARTICLES = Set.of(
            "van", "von", "vom", "zu", "zum", "zur", "de", "den", "der", "des", "du", "di", "da", "del", "della", "dal",
            "la", "le", "ten", "ter", "te", "'t", "’t", "op", "in", "el");

    private OfficialNames() {}

    /** First and last name. */
    record Split(String first, String last) {}

    /**
     * Splits a whole name where the file does not say which part is which: the last name begins with the first particle, or is the
     * last word.
     *
     * @param familyFirst whether the list writes the family name first; then the first name is the last word, with initials after it
     */
    static Split of(String name, boolean familyFirst) {
        var words = List.of(name.strip().split("\\s+"));
        if (words.size() == 1) {
            return new Split("", words.getFirst());
        }
        int cut = familyFirst ? firstNameAt(words) : lastNameAt(words);
        var left = String.join(" ", words.subList(0, cut));
        var right = String.join(" ", words.subList(cut, words.size()));
        return familyFirst ? new Split(right, left) : new Split(left, right);
    }

    private static int firstNameAt(List<String> words) {
        int cut = words.size() - 1;
        while (cut > 1 && words.get(cut).endsWith(".")) {
            cut--;
        }
        return cut;
    }

    private static int lastNameAt(List<String> words) {
        for (int i = 1; i < words.size(); i++) {
            if (isParticle(words.get(i))) {
                return i;
            }
        }
        return words.size() - 1;
    }

    /**
     * The family name with the particles that stand before it in the whole name: lists of the Netherlands leave them out of the family
     * name, for sorting.
     */
    static String withParticles(String family, String whole) {
        var rest = whole.strip();
        if (!rest.endsWith(" " + family)) {
            return family;
        }
        var words = rest.substring(0, rest.length() - family.length()).strip().split("\\s+");
        var name = new StringBuilder(family);
        for (int i = words.length - 1; i > 0 && isParticle(words[i]); i--) {
            name.insert(0, words[i] + " ");
        }
        return name.toString();
    }

    private static boolean isParticle(String word) {
        return PARTICLES.contains(word.toLowerCase(Locale.ROOT));
    }
}
