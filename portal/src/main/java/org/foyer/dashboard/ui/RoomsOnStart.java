package org.foyer.dashboard.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.foyer.widgets.StartContributor;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Asks the rooms what they show on the start page; a room or a tile that fails leaves the others standing, and is remembered. */
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
            attempt(room.getClass().getSimpleName(), () -> part.apply(room)).ifPresent(shown::addAll);
        }
        return shown;
    }

    /** One part of the page; empty where it failed. */
    <T> Optional<T> attempt(String name, Supplier<T> part) {
        try {
            return Optional.of(part.get());
        } catch (RuntimeException failure) {
            complete = false;
            LOG.error("{} is missing on a start page", name, failure);
            return Optional.empty();
        }
    }

    /** Whether everything asked so far has answered. */
    boolean complete() {
        return complete;
    }
}
