package org.foyer.crm;

/** A file, a mapping or a run as a whole cannot be taken; nothing was changed. */
public class ImportRefusedException extends RuntimeException {

    private final transient ImportProblem problem;

    ImportRefusedException(ImportProblem problem) {
        super(problem.code() + " " + problem.arguments());
        this.problem = problem;
    }

    /** The reason, as a sentence in any of the five languages. */
    public ImportProblem problem() {
        return problem;
    }
}
