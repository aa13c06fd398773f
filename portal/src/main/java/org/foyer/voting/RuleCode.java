package org.foyer.voting;

import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a single condition looks at, always on the day of the assembly. Its name is also the code of a refusal at the door. "Here"
 * is the unit of the assembly with all units below it.
 */
public enum RuleCode {
    /** Has a membership in the unit of the assembly itself. */
    MEMBER_OF_UNIT,
    /** Has a membership here. */
    MEMBER_BELOW,
    /** Has their main membership here. */
    MAIN_MEMBERSHIP,
    /** Has completed so many years; whoever was born on a 29 February completes them on 1 March. */
    AGE(new Amount("years", 0, 120, 18)),
    /** Has completed at most so many years. */
    AGE_AT_MOST(new Amount("years", 0, 120, 25)),
    /** Has been a member here for so many months without a gap. */
    MEMBER_SINCE(new Amount("months", 0, 1200, 3)),
    /** Has paid the dues here, until at most so many days before the assembly. */
    DUES_PAID(new Amount("graceDays", 0, 730, 0)),
    /** Is suspended, here or in a unit above. */
    SUSPENDED(true),
    /** Has a membership here of one of these categories. */
    CATEGORY(new Choice("categories", Pattern.compile("[A-Za-z0-9_.-]{1,64}"))),
    /** Holds one of these offices here. */
    OFFICE(new Choice("offices", Pattern.compile("[A-Za-z0-9_.-]{1,64}"))),
    /** Holds a seat as a delegate at this assembly. */
    DELEGATE_SEAT,
    /** Holds a seat in the delegation of a unit that they are not a member of. */
    OTHER_SEAT(true),
    /** Lives in one of these places: a country such as CH, or a country and the beginning of a postcode such as CH-30. */
    RESIDENCE(new Choice("places", Pattern.compile("[A-Z]{2}(-[0-9A-Z ]{1,10})?"))),
    /** Has an honour of the association, as an honorary member does. */
    HONORARY,
    /** Is the main person of their household, or lives in none. */
    HOUSEHOLD_MAIN;

    /** A number that a condition takes; left out, it is the usual one. */
    public record Amount(String name, int least, int most, int usual) {}

    /** A list of codes that a condition takes; it cannot be empty. */
    public record Choice(String name, Pattern pattern) {}

    private final @Nullable Amount number;
    private final @Nullable Choice choice;
    private final boolean bars;

    RuleCode() {
        this(null, null, false);
    }

    RuleCode(boolean bars) {
        this(null, null, bars);
    }

    RuleCode(Amount number) {
        this(number, null, false);
    }

    RuleCode(Choice choice) {
        this(null, choice, false);
    }

    RuleCode(@Nullable Amount number, @Nullable Choice choice, boolean bars) {
        this.number = number;
        this.choice = choice;
        this.bars = bars;
    }

    public Optional<Amount> number() {
        return Optional.ofNullable(number);
    }

    public Optional<Choice> choice() {
        return Optional.ofNullable(choice);
    }

    /** Whether it is something that keeps people out, and stands with "not" as a rule. */
    public boolean bars() {
        return bars;
    }
}
