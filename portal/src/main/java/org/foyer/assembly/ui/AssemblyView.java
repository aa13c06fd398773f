package org.foyer.assembly.ui;

import static org.foyer.access.Permission.RUN_ASSEMBLY;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.foyer.access.Access;
import org.foyer.assembly.Assemblies;
import org.foyer.assembly.Assembly;
import org.foyer.assembly.AssemblyAction;
import org.foyer.assembly.AssemblyId;
import org.foyer.assembly.AssemblyPlanning;
import org.foyer.assembly.AssemblyWords;
import org.foyer.assembly.Ballots;
import org.foyer.assembly.Planning;
import org.foyer.widgets.ConfirmSheet;
import org.foyer.widgets.Icon;
import org.foyer.widgets.ListRow;
import org.foyer.widgets.Page;
import org.foyer.widgets.PageHeader;
import org.foyer.widgets.Rows;
import org.foyer.widgets.Toast;
import org.springframework.beans.factory.ObjectProvider;

/** An assembly for those who run it: how it stands, and the ways to all that belongs to it. */
@Route("assembly/:assembly")
@PermitAll
class AssemblyView extends Page implements BeforeEnterObserver, HasDynamicTitle {

    private final Assemblies assemblies;
    private final AssemblyPlanning planning;
    private final Ballots ballots;
    private final AssemblyWords words;
    private final Access access;
    private final ObjectProvider<AssemblyAction> actions;
    private String title = "";

    AssemblyView(
            Assemblies assemblies,
            AssemblyPlanning planning,
            Ballots ballots,
            AssemblyWords words,
            Access access,
            ObjectProvider<AssemblyAction> actions) {
        this.assemblies = assemblies;
        this.planning = planning;
        this.ballots = ballots;
        this.words = words;
        this.access = access;
        this.actions = actions;
    }

    static String addressOf(AssemblyId id) {
        return "assembly/" + id;
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(event.getRouteParameters()
                .get("assembly")
                .flatMap(AssemblyView::id)
                .flatMap(id -> assemblies.forOfficial(id, RUN_ASSEMBLY))
                .orElseThrow(NotFoundException::new));
    }

    private void show(Assembly assembly) {
        title = assembly.name().in(getLocale());
        var state = AssemblyState.of(assembly);
        removeAll();
        var badge = new Span(getTranslation(state.key()));
        badge.addClassNames("foyer-badge", state.style());
        var header = new PageHeader(title, words.when(assembly, getLocale()));
        if (state == AssemblyState.DRAFT) {
            var publish = new Button(getTranslation("assembly.publish"), click -> publish(assembly));
            publish.addThemeVariants(ButtonVariant.PRIMARY);
            header.action(publish);
        }
        add(back(), header, badge, ways(assembly));
        add(new AssemblyFacts(assembly, ballots.of(assembly.id()), planning.coming(assembly.id()), words));
        add(changes(assembly, state));
    }

    private Anchor back() {
        var back = new Anchor(AssembliesView.ROUTE);
        back.addClassName("foyer-back");
        back.add(new Icon("chevron-left").small(), new Span(getTranslation("assembly.menu")));
        return back;
    }

    private Section ways(Assembly assembly) {
        List<ListRow> rows = actions.orderedStream()
                .filter(action ->
                        access.may(action.permission()).in(assembly.unit()).isGranted())
                .flatMap(action -> action.about(assembly, getLocale()).stream())
                .map(way -> {
                    var row = new ListRow(new Icon(way.icon()), way.address(), getTranslation(way.label()));
                    return way.fact().isEmpty() ? row.low() : row.fact(way.fact());
                })
                .toList();
        var section = new Section();
        section.addClassName("foyer-section");
        if (rows.isEmpty()) {
            section.setVisible(false);
        } else {
            section.add(new H2(getTranslation("assembly.ways")), new Rows(rows));
        }
        return section;
    }

    private Div changes(Assembly assembly, AssemblyState state) {
        var changes = new Div();
        changes.addClassName("foyer-form-actions");
        if (assembly.isOn()) {
            changes.add(new Button(
                    getTranslation("assembly.edit"),
                    new Icon("pencil").small(),
                    click -> UI.getCurrent().navigate(addressOf(assembly.id()) + "/edit")));
        }
        changes.add(new Button(
                getTranslation("assembly.copy"),
                new Icon("copy").small(),
                click -> UI.getCurrent().navigate(PlanView.NEW + "/" + assembly.id())));
        if (state == AssemblyState.PUBLISHED) {
            changes.add(
                    ask("close", "lock", assembly, planning::close),
                    ask("call-off", "ban", assembly, planning::callOff));
        } else if (state == AssemblyState.DRAFT) {
            changes.add(ask("call-off", "ban", assembly, planning::callOff));
        }
        return changes;
    }

    private void publish(Assembly assembly) {
        new ConfirmSheet(
                        getTranslation(
                                "assembly.publish.question", assembly.name().in(getLocale())),
                        getTranslation(
                                "assembly.publish.consequence",
                                assembly.unitName().in(getLocale())),
                        getTranslation("assembly.publish"),
                        getTranslation("assembly.keep"),
                        () -> tell(planning.publish(assembly.id()), assembly, "assembly.publish.done"))
                .open();
    }

    private Button ask(String what, String icon, Assembly assembly, Function<AssemblyId, Planning> act) {
        String key = "assembly." + what;
        return new Button(
                getTranslation(key),
                new Icon(icon).small(),
                click -> new ConfirmSheet(
                                getTranslation(
                                        key + ".question", assembly.name().in(getLocale())),
                                getTranslation(key + ".consequence", planning.coming(assembly.id())),
                                getTranslation(key),
                                getTranslation("assembly.keep"),
                                () -> tell(act.apply(assembly.id()), assembly, key + ".done"))
                        .open());
    }

    private void tell(Planning done, Assembly assembly, String key) {
        Toast.show(getTranslation(done instanceof Planning.Done ? key : "assembly.late"));
        assemblies.forOfficial(assembly.id(), RUN_ASSEMBLY).ifPresent(this::show);
    }

    private static Optional<AssemblyId> id(String text) {
        try {
            return Optional.of(AssemblyId.of(text));
        } catch (IllegalArgumentException notAnId) {
            return Optional.empty();
        }
    }
}
