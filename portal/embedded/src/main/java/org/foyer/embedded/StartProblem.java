package org.foyer.embedded;

/** Something that only a person can put right: said in one sentence, with what to do, and without a stack trace. */
class StartProblem extends RuntimeException {

    private final String action;

    StartProblem(String sentence, String action) {
        super(sentence);
        this.action = action;
    }

    StartProblem(String sentence, String action, Throwable cause) {
        super(sentence, cause);
        this.action = action;
    }

    String action() {
        return action;
    }
}
