package org.foyer.shell;

import java.util.Locale;

/** Why a sign-in came to nothing. */
enum SignInProblem {
    /** The identity provider does not answer. */
    UNREACHABLE,
    /** It took too long, or was begun in another window. */
    EXPIRED,
    /** The answer of the identity provider was refused when we redeemed it. */
    CODE,
    /** The answer is not valid now: a clock is wrong. */
    CLOCK,
    /** The person went back, or the identity provider refused. */
    DENIED,
    OTHER;

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    String page() {
        return PlainPages.SIGN_IN_PROBLEM + "?because=" + word();
    }

    static SignInProblem of(String word) {
        for (var problem : values()) {
            if (problem.word().equals(word)) {
                return problem;
            }
        }
        return OTHER;
    }
}
