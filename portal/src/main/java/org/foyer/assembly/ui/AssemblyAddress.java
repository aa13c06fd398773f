package org.foyer.assembly.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.foyer.assembly.Assembly;
import org.foyer.assembly.AssemblyId;
import org.foyer.values.UnitId;
import org.foyer.widgets.Icon;

/** Reads ids out of the address of a page; whatever is none is answered like a page that does not exist. */
final class AssemblyAddress {

    private AssemblyAddress() {}

    static Optional<AssemblyId> of(BeforeEnterEvent event) {
        return read(event, "assembly", AssemblyId::of);
    }

    static Optional<UnitId> unit(BeforeEnterEvent event) {
        return read(event, "unit", text -> new UnitId(UUID.fromString(text)));
    }

    /** The way back to the page of the assembly. */
    static Anchor back(Assembly assembly, Locale locale) {
        var back = new Anchor(AssemblyView.addressOf(assembly.id()));
        back.addClassName("foyer-back");
        back.add(new Icon("chevron-left").small(), new Span(assembly.name().in(locale)));
        return back;
    }

    private static <T> Optional<T> read(BeforeEnterEvent event, String name, Function<String, T> reader) {
        return event.getRouteParameters().get(name).flatMap(text -> {
            try {
                return Optional.of(reader.apply(text));
            } catch (IllegalArgumentException noId) {
                return Optional.empty();
            }
        });
    }
}
