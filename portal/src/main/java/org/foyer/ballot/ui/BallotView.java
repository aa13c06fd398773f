package org.foyer.ballot.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.util.Optional;
import org.foyer.assembly.Assembly;
import org.foyer.assembly.AssemblyId;
import org.foyer.ballot.BallotDesk;
import org.foyer.widgets.EmptyState;
import org.foyer.widgets.Icon;
import org.foyer.widgets.Page;
import org.foyer.widgets.PageHeader;

/** Connects an assembly with a meeting of OpenSlides, and shows how far the room has been told. */
@Route("assembly/:assembly/ballot")
@PermitAll
class BallotView extends Page implements BeforeEnterObserver, HasDynamicTitle {

    private final BallotDesk desk;
    private final Clock clock;

    BallotView(BallotDesk desk, Clock clock) {
        this.desk = desk;
        this.clock = clock;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("ballot.title");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(event.getRouteParameters()
                .get("assembly")
                .flatMap(BallotView::id)
                .flatMap(desk::open)
                .orElseThrow(NotFoundException::new));
    }

    private void show(Assembly assembly) {
        removeAll();
        String name = assembly.name().in(getLocale());
        var back = new Anchor("assembly/" + assembly.id());
        back.addClassName("foyer-back");
        back.add(new Icon("chevron-left").small(), new Span(name));
        add(back, new PageHeader(getPageTitle(), getTranslation("ballot.sentence")));
        if (!desk.isOn()) {
            add(new EmptyState("link", getTranslation("ballot.off"), getTranslation("ballot.off.sentence")));
            return;
        }
        Runnable again = () -> show(assembly);
        var sheet = new Div();
        sheet.addClassNames("foyer-sheet", "foyer-sheet-padded", "foyer-reading");
        sheet.add(desk.state(assembly.id())
                .<Component>map(state -> new ConnectedPanel(desk, clock, assembly.id(), state, again))
                .orElseGet(() -> new ConnectForm(desk, assembly.id(), again)));
        add(sheet);
    }

    private static Optional<AssemblyId> id(String text) {
        try {
            return Optional.of(AssemblyId.of(text));
        } catch (IllegalArgumentException notAnId) {
            return Optional.empty();
        }
    }
}
