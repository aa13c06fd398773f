package org.foyer.assembly;

/** What became of an answer. */
public sealed interface Answered {

    /** They are expected. */
    record Coming() implements Answered {}

    /** All seats are taken; they wait. */
    record Waiting(int place) implements Answered {}

    /** They stay away. */
    record NotComing() implements Answered {}

    /** Answers are not taken any more. */
    record Late() implements Answered {}
}
