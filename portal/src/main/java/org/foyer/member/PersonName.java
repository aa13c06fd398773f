package org.foyer.member;

/** A person's name as they write it. */
public record PersonName(String first, String last) {

    /** First and last name, as on a letter. */
    public String full() {
        return (first + " " + last).strip();
    }
}
