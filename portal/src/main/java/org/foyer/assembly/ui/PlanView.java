package org.foyer.assembly.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.foyer.assembly.AssemblyId;
import org.foyer.assembly.AssemblyKind;
import org.foyer.assembly.AssemblyPlanning;
import org.foyer.assembly.Plan;
import org.foyer.assembly.Planning;
import org.foyer.assembly.Quorum;
import org.foyer.assembly.StoredPlan;
import org.foyer.values.LocalName;
import org.foyer.widgets.Page;
import org.foyer.widgets.PageHeader;
import org.foyer.widgets.Toast;
import org.jspecify.annotations.Nullable;

/** Plans a new assembly, from nothing or from an earlier one, or changes what is planned. */
@Route(PlanView.NEW + "/:from?")
@RouteAlias("assembly/:assembly/edit")
@PermitAll
class PlanView extends Page implements BeforeEnterObserver, HasDynamicTitle {

    static final String NEW = "office/assemblies/new";

    private static final Plan EMPTY = new Plan(
            null,
            new LocalName(Map.of()),
            AssemblyKind.GENERAL,
            "",
            null,
            null,
            null,
            null,
            null,
            new Quorum.None(),
            0,
            0,
            true,
            List.of());

    private final AssemblyPlanning planning;
    private final Clock clock;
    private String title = "";
    private @Nullable AssemblyId edited;
    private @Nullable AssemblyId from;
    private int version;

    PlanView(AssemblyPlanning planning, Clock clock) {
        this.planning = planning;
        this.clock = clock;
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (!planning.isOpenToMe()) {
            throw new NotFoundException();
        }
        edited = id(event.getRouteParameters().get("assembly"));
        from = id(event.getRouteParameters().get("from"));
        if (edited != null) {
            StoredPlan stored = planning.plan(edited).orElseThrow(NotFoundException::new);
            version = stored.version();
            title = getTranslation("assembly.edit.title");
            show(stored.plan(), AssemblyView.addressOf(edited));
        } else if (from != null) {
            title = getTranslation("assembly.copy.title");
            show(planning.plan(from).orElseThrow(NotFoundException::new).plan().undated(), AssembliesView.ROUTE);
        } else {
            title = getTranslation("assembly.new");
            show(EMPTY, AssembliesView.ROUTE);
        }
    }

    private void show(Plan plan, String back) {
        removeAll();
        var form = new PlanForm(planning.units(), edited != null, clock.getZone());
        form.show(plan);
        var save = new Button(getTranslation("assembly.save"), click -> save(form));
        save.addThemeVariants(ButtonVariant.PRIMARY);
        var keep = new Button(
                getTranslation("widgets.cancel"), click -> UI.getCurrent().navigate(back));
        var actions = new Div(save, keep);
        actions.addClassName("foyer-form-actions");
        add(
                new PageHeader(
                        title,
                        getTranslation(
                                edited != null
                                        ? "assembly.edit.sentence"
                                        : from != null ? "assembly.copy.sentence" : "assembly.new.sentence")),
                form,
                actions);
    }

    private void save(PlanForm form) {
        if (form.isUnreadable()) {
            Toast.show(getTranslation("assembly.unreadable"));
            return;
        }
        Planning done =
                edited == null ? planning.create(form.plan(), from) : planning.change(edited, version, form.plan());
        switch (done) {
            case Planning.Done(AssemblyId id) -> {
                Toast.show(getTranslation("assembly.saved"));
                UI.getCurrent().navigate(AssemblyView.addressOf(id));
            }
            case Planning.Refused(var why) -> {
                form.refuse(why);
                Toast.show(getTranslation("assembly.refused", why.size()));
            }
            case Planning.Late() -> Toast.show(getTranslation("assembly.late"));
        }
    }

    private static @Nullable AssemblyId id(Optional<String> text) {
        try {
            return text.map(AssemblyId::of).orElse(null);
        } catch (IllegalArgumentException notAnId) {
            throw new NotFoundException();
        }
    }
}
