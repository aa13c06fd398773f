package org.foyer.door.ui;

import static org.foyer.access.Permission.RUN_ASSEMBLY;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.foyer.assembly.Assemblies;
import org.foyer.assembly.Assembly;
import org.foyer.assembly.AssemblyId;
import org.foyer.door.Desk;
import org.foyer.door.DeskPlans;
import org.foyer.door.Desks;
import org.foyer.mail.PortalLinks;
import org.foyer.widgets.ConfirmSheet;
import org.foyer.widgets.EmptyState;
import org.foyer.widgets.Icon;
import org.foyer.widgets.Page;
import org.foyer.widgets.PageHeader;
import org.foyer.widgets.Polling;
import org.foyer.widgets.Rows;
import org.foyer.widgets.Toast;
import org.jspecify.annotations.Nullable;

/** The desks of an assembly: planned, handed to devices by a code, watched, and shut out. */
@Route("assembly/:assembly/desks")
@PermitAll
class DesksView extends Page implements BeforeEnterObserver, HasDynamicTitle {

    private static final int LOOK_EVERY = 5_000;

    private final Assemblies assemblies;
    private final Desks desks;
    private final DeskPlans plans;
    private final PortalLinks links;
    private final DeskStates states;
    private final Div list = new Div();
    private final Polling polling;
    private @Nullable Assembly assembly;
    private List<String> shown = List.of();

    DesksView(Assemblies assemblies, Desks desks, DeskPlans plans, PortalLinks links, DeskStates states) {
        this.assemblies = assemblies;
        this.desks = desks;
        this.plans = plans;
        this.links = links;
        this.states = states;
        this.polling = new Polling(this, LOOK_EVERY, this::look);
    }

    static String addressOf(AssemblyId id) {
        return "assembly/" + id + "/desks";
    }

    @Override
    public String getPageTitle() {
        return getTranslation("door.desks.title");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Assembly found = event.getRouteParameters()
                .get("assembly")
                .flatMap(DesksView::id)
                .flatMap(id -> assemblies.forOfficial(id, RUN_ASSEMBLY))
                .orElseThrow(NotFoundException::new);
        assembly = found;
        removeAll();
        var header = new PageHeader(getTranslation("door.desks.title"), getTranslation("door.desks.sentence"));
        if (found.isOn()) {
            var add = new Button(getTranslation("door.desk.new"), new Icon("plus").small(), click -> edit(null));
            add.addThemeVariants(ButtonVariant.PRIMARY);
            header.action(add);
        }
        add(back(found), header, list);
        show(found);
    }

    /** Devices come, go and send while one looks. */
    @Override
    protected void onAttach(AttachEvent event) {
        super.onAttach(event);
        polling.begin();
    }

    private void look() {
        if (assembly != null) {
            show(assembly);
        }
    }

    private void show(Assembly of) {
        List<Desk> now = desks.of(of.id()).stream()
                .sorted(Comparator.comparing((Desk desk) -> desk.revokedAt() != null)
                        .thenComparing(Desk::name))
                .toList();
        List<String> said =
                now.stream().map(desk -> states.said(desk, getLocale())).toList();
        if (said.equals(shown) && list.getComponentCount() > 0) {
            return;
        }
        shown = said;
        list.removeAll();
        list.add(
                now.isEmpty()
                        ? new EmptyState(
                                "devices",
                                getTranslation("door.desks.none"),
                                getTranslation("door.desks.none.sentence"))
                        : new Rows(now.stream().map(desk -> row(of, desk)).toList()));
    }

    private DeskRow row(Assembly of, Desk desk) {
        return new DeskRow(desk, states, of.isOn(), () -> showCode(desk), () -> edit(desk), () -> askToShutOut(desk));
    }

    private Anchor back(Assembly of) {
        var back = new Anchor("assembly/" + of.id());
        back.addClassName("foyer-back");
        back.add(new Icon("chevron-left").small(), new Span(of.name().in(getLocale())));
        return back;
    }

    private void showCode(Desk desk) {
        new CodeDialog(desk, desks, links, states, this::look).open();
    }

    private void edit(@Nullable Desk desk) {
        if (assembly != null) {
            new DeskDialog(assembly, desk, desks, plans, this::look).open();
        }
    }

    private void askToShutOut(Desk desk) {
        new ConfirmSheet(
                        getTranslation("door.desk.revoke.question", desk.name()),
                        getTranslation("door.desk.revoke.consequence"),
                        getTranslation("door.desk.revoke"),
                        getTranslation("widgets.cancel"),
                        () -> {
                            desks.revoke(desk.id());
                            Toast.show(getTranslation("door.desk.revoke.done"));
                            look();
                        })
                .open();
    }

    private static Optional<AssemblyId> id(String text) {
        try {
            return Optional.of(AssemblyId.of(text));
        } catch (IllegalArgumentException notAnId) {
            return Optional.empty();
        }
    }
}
