package org.foyer.duplicate;

/**
 * What two entries have in common, or in what they differ. How much it says is told by two shares: how often it is so of two
 * entries of one person, and how often of two people at random (Fellegi and Sunter, A Theory for Record Linkage, 1969).
 */
public enum Evidence {
    /** How often a name occurs by chance is counted among the members. */
    LAST_SAME(0.85, 0.002),
    /** One of the two has a further part: Müller, Müller-Meier. */
    LAST_PART(0.05, 0.002),
    /** Sounds alike or differs by a letter. */
    LAST_SIMILAR(0.08, 0.008),
    LAST_OTHER(0.05, 0.98),
    /** The last name of one is the first name of the other. */
    NAMES_SWAPPED(0.01, 0.000_000_5),
    FIRST_SAME(0.85, 0.005),
    /** A part of it, or its first letter only. */
    FIRST_PART(0.05, 0.004),
    FIRST_SIMILAR(0.06, 0.01),
    FIRST_OTHER(0.001, 0.98),
    BIRTH_SAME(0.9, 0.000_05),
    /** Day and month changed places. */
    BIRTH_SWAPPED(0.01, 0.000_05),
    /** One digit is another. */
    BIRTH_NEAR(0.04, 0.000_8),
    BIRTH_OTHER(0.004, 0.999),
    GENDER_OTHER(0.02, 0.5),
    EMAIL_SAME(0.4, 0.000_05),
    EMAIL_OTHER(0.5, 0.999),
    PHONE_SAME(0.5, 0.002),
    ADDRESS_SAME(0.5, 0.004),
    ADDRESS_OTHER(0.5, 0.999),
    HOUSEHOLD_SAME(0.5, 0.03);

    private final Weight usual;

    Evidence(double samePerson, double chance) {
        this.usual = new Weight(samePerson, chance);
    }

    Weight usual() {
        return usual;
    }

    /** Whether it is told: a difference that means little is not. */
    public boolean isSupport() {
        return name().endsWith("_SAME") || name().endsWith("_PART") || name().endsWith("_SIMILAR") || speaksOfASlip();
    }

    private boolean speaksOfASlip() {
        return this == NAMES_SWAPPED || this == BIRTH_SWAPPED || this == BIRTH_NEAR;
    }

    /**
     * How much a word says.
     *
     * @param samePerson share of the pairs of entries of one person of which it is true
     * @param chance share of all pairs of people of which it is true
     */
    record Weight(double samePerson, double chance) {

        public Weight {
            if (samePerson <= 0 || samePerson > 1 || chance <= 0 || chance > 1) {
                throw new IllegalArgumentException("A share lies above 0 and up to 1.");
            }
        }

        /** In powers of two. */
        double bits() {
            return Math.log(samePerson / chance) / Math.log(2);
        }
    }
}
