package org.foyer.widgets;

import com.vaadin.flow.component.Component;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What a room puts into the frame around every view, for members and for visitors. A bean of the room. */
public interface FrameContributor {

    /** What stands in the bar at the top of a phone, before the way to oneself: icons with a name. For members. */
    default List<Component> top(Locale reader) {
        return List.of();
    }

    /** What stands over each view, from the top down. It follows a change of view by itself. */
    default List<Component> above(Locale reader) {
        return List.of();
    }

    /** What stands at the foot of each view. */
    default List<Component> foot(Locale reader) {
        return List.of();
    }

    /** The address of the mark of the association, in the place of the one of the theme. */
    default Optional<String> mark() {
        return Optional.empty();
    }
}
