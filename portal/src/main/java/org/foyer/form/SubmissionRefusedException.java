package org.foyer.form;

import java.util.List;

/** A form that is not taken as it is. Nothing of it is stored; what was typed stays where it stands. */
public final class SubmissionRefusedException extends RuntimeException {

    private final String sentence;
    private final List<Complaint> complaints;

    private SubmissionRefusedException(String sentence, List<Complaint> complaints) {
        super("A form was not taken");
        this.sentence = sentence;
        this.complaints = List.copyOf(complaints);
    }

    static SubmissionRefusedException because(String sentence) {
        return new SubmissionRefusedException(sentence, List.of());
    }

    static SubmissionRefusedException of(List<Complaint> complaints) {
        return new SubmissionRefusedException("", complaints);
    }

    /** Why, for the sender; empty where the fields say it. */
    public String sentence() {
        return sentence;
    }

    public List<Complaint> complaints() {
        return complaints;
    }
}
