package org.foyer.profile.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.foyer.widgets.LightState;
import org.foyer.widgets.LiveRegion;
import org.foyer.widgets.SummaryCount;

/** Counts the lights of the page by state; a count that is pressed shows only its fields. */
final class LightSummary extends Div {

    private final FieldLights lights;
    private final Map<Component, Boolean> sections;
    private final Map<LightState, SummaryCount> counts = new EnumMap<>(LightState.class);
    private final LiveRegion spoken = new LiveRegion();

    LightSummary(FieldLights lights, List<Component> sections) {
        this.lights = lights;
        // A section may have hidden itself, for want of anything to show.
        this.sections = sections.stream().collect(Collectors.toMap(section -> section, Component::isVisible));
        var group = new Div();
        group.addClassName("foyer-summary");
        group.getElement().setAttribute("role", "group");
        group.getElement().setAttribute("aria-label", getTranslation("profile.lights"));
        for (LightState state : LightState.values()) {
            var count = new SummaryCount(state, lights.count(state), pressed -> filter(state, pressed));
            counts.put(state, count);
            group.add(count);
        }
        add(group, spoken);
        lights.onChange(this::recount);
    }

    private void recount() {
        counts.forEach((state, count) -> count.count(lights.count(state)));
    }

    private void filter(LightState state, boolean pressed) {
        counts.forEach((other, count) -> count.press(pressed && other == state));
        lights.showOnly(pressed ? state : null);
        sections.forEach((section, shown) -> section.setVisible(shown && lights.isShown(section)));
        spoken.say(
                pressed
                        ? getTranslation("profile.lights.shown", lights.count(state))
                        : getTranslation("profile.lights.all"));
    }
}
