package org.foyer.audit;

import java.util.List;

/** Decides who searches the whole change log; the room that decides on access implements it. */
public interface ChangeLogGuard {

    /** Whether the signed-in person may search. */
    boolean isOpen();

    /**
     * Goes on only for somebody who may search.
     *
     * @throws org.springframework.security.access.AccessDeniedException when they may not
     */
    void mayRead();

    /** Tells the members whose contact details stand in the changes that somebody is about to see them. */
    void shown(List<Change> changes);
}
