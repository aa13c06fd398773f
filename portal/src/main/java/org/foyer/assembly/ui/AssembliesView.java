package org.foyer.assembly.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import org.foyer.assembly.AssemblyPlanning;
import org.foyer.assembly.AssemblyWords;
import org.foyer.assembly.PlannedAssembly;
import org.foyer.widgets.EmptyState;
import org.foyer.widgets.Icon;
import org.foyer.widgets.ListRow;
import org.foyer.widgets.Page;
import org.foyer.widgets.PageHeader;
import org.foyer.widgets.Rows;

/** The assemblies of one's units: those to come first, then the past ones by year. */
@Route(AssembliesView.ROUTE)
@PermitAll
class AssembliesView extends Page implements BeforeEnterObserver, HasDynamicTitle {

    static final String ROUTE = "office/assemblies";

    private final AssemblyPlanning planning;
    private final AssemblyWords words;
    private final Clock clock;

    AssembliesView(AssemblyPlanning planning, AssemblyWords words, Clock clock) {
        this.planning = planning;
        this.words = words;
        this.clock = clock;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("assembly.menu");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (!planning.isOpenToMe()) {
            throw new NotFoundException();
        }
        removeAll();
        var plan = new Button(
                getTranslation("assembly.new"),
                new Icon("plus").small(),
                click -> UI.getCurrent().navigate(PlanView.NEW));
        plan.addThemeVariants(ButtonVariant.PRIMARY);
        add(new PageHeader(getTranslation("assembly.menu"), getTranslation("assembly.sentence")).action(plan));

        var all = planning.mine();
        var coming = new ArrayList<PlannedAssembly>();
        var past = new TreeMap<Integer, List<PlannedAssembly>>(Comparator.reverseOrder());
        for (var one : all) {
            if (one.assembly().endsAt().isAfter(clock.instant())
                    && one.assembly().closedAt() == null) {
                coming.add(one);
            } else {
                past.computeIfAbsent(words.dayOf(one.assembly().startsAt()).getYear(), year -> new ArrayList<>())
                        .addFirst(one);
            }
        }
        if (coming.isEmpty()) {
            add(new EmptyState(
                    "calendar-event", getTranslation("assembly.none"), getTranslation("assembly.none.sentence")));
        } else {
            add(rows(coming));
        }
        past.forEach((year, held) -> {
            var section = new Section(new H2(String.valueOf(year)), rows(held));
            section.addClassName("foyer-section");
            add(section);
        });
    }

    private Rows rows(List<PlannedAssembly> found) {
        return new Rows(found.stream().map(this::row).toList());
    }

    private ListRow row(PlannedAssembly found) {
        var assembly = found.assembly();
        var state = AssemblyState.of(assembly);
        String when = words.when(assembly, getLocale());
        return new ListRow(
                        new Icon("calendar-event"),
                        AssemblyView.addressOf(assembly.id()),
                        assembly.name().in(getLocale()))
                .facts(
                        state == AssemblyState.PUBLISHED
                                ? when
                                : getTranslation("assembly.row.state", getTranslation(state.key()), when),
                        getTranslation("assembly.row.unit", assembly.unitName().in(getLocale()), found.coming()));
    }
}
