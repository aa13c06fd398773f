package org.foyer.form;

/** How far the work on an answer is. */
public enum AnswerState {
    NEW,
    IN_WORK,
    DONE,
    REFUSED,
    /** Taken back by whoever sent it. */
    WITHDRAWN
}
