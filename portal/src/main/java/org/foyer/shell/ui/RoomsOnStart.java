package org.foyer.shell.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.foyer.widgets.StartContributor;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Asks the rooms what they show on the start page; a room that fails leaves the others standing, and is remembered. */
final class RoomsOnStart {

    private static final Logger LOG = LoggerFactory.getLogger(RoomsOnStart.class);

    private final List<StartContributor> rooms;
    private boolean complete = true;

    RoomsOnStart(List<StartContributor> rooms) {
        this.rooms = rooms;
    }

    /** What all rooms that answer show of one kind. */
    <T> List<T> ask(Function<StartContributor, List<T>> part) {
        List<T> shown = new ArrayList<>();
        for (var room : rooms) {
            try {
                shown.addAll(part.apply(room));
            } catch (RuntimeException failure) {
                complete = false;
                LOG.error("{} is missing on a start page", room.getClass().getSimpleName(), failure);
            }
        }
        return shown;
    }

    /** Whether every room asked so far has answered. */
    boolean complete() {
        return complete;
    }
}
