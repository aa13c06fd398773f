package org.foyer.embedded;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Lets Spring Boot print the sentence of a {@link StartProblem} instead of a stack trace. */
class StartProblemAnalyzer extends AbstractFailureAnalyzer<StartProblem> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, StartProblem problem) {
        return new FailureAnalysis(problem.getMessage(), problem.action(), problem);
    }
}
