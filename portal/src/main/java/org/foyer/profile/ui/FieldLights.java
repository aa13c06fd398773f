package org.foyer.profile.ui;

import com.vaadin.flow.component.Component;
import java.util.ArrayList;
import java.util.List;
import org.foyer.widgets.LightState;
import org.jspecify.annotations.Nullable;

/** The lights of a page: how many fields are in which state, and which fields are shown. */
final class FieldLights {

    private final List<Lit> fields = new ArrayList<>();
    private final List<Runnable> listeners = new ArrayList<>();

    @Nullable
    private LightState only;

    /** A field with a light. */
    interface Lit {

        LightState state();

        /** The whole field with its label and its light. */
        Component component();
    }

    void add(Lit field) {
        fields.add(field);
        changed();
    }

    void remove(Lit field) {
        fields.remove(field);
        changed();
    }

    /** A light has changed; a field that was shown stays until the filter is chosen anew, so that nothing vanishes from under the hand. */
    void changed() {
        listeners.forEach(Runnable::run);
    }

    void onChange(Runnable listener) {
        listeners.add(listener);
    }

    long count(LightState state) {
        return fields.stream().filter(field -> field.state() == state).count();
    }

    /** Shows only the fields in this state, or all. */
    void showOnly(@Nullable LightState state) {
        only = state;
        fields.forEach(field -> field.component().setVisible(isShown(field)));
    }

    /** Whether a section has anything to show under the present filter. */
    boolean isShown(Component section) {
        return only == null || fields.stream().anyMatch(field -> isShown(field) && liesIn(section, field.component()));
    }

    private boolean isShown(Lit field) {
        return only == null || field.state() == only;
    }

    private static boolean liesIn(Component section, Component field) {
        for (@Nullable Component at = field; at != null; at = at.getParent().orElse(null)) {
            if (at == section) {
                return true;
            }
        }
        return false;
    }
}
