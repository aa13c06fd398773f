package org.foyer.assembly.ui;

import static org.foyer.access.Permission.RUN_ASSEMBLY;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.text.NumberFormat;
import java.util.List;
import java.util.Locale;
import org.foyer.assembly.Assemblies;
import org.foyer.assembly.Assembly;
import org.foyer.assembly.AssemblyId;
import org.foyer.assembly.Registered;
import org.foyer.assembly.Registrations;
import org.foyer.assembly.Registrations.Group;
import org.foyer.widgets.EmptyState;
import org.foyer.widgets.Page;
import org.foyer.widgets.PageHeader;
import org.foyer.widgets.PagedRows;
import org.foyer.widgets.TextRow;
import org.jspecify.annotations.Nullable;

/** Who answered the invitation to an assembly. */
@Route("assembly/:assembly/registrations")
@PermitAll
class RegistrationsView extends Page implements BeforeEnterObserver, HasDynamicTitle {

    private final Assemblies assemblies;
    private final Registrations registrations;
    private final Div chips = new Div();
    private final Div nobody = new Div();
    private final PagedRows<Registered> rows = new PagedRows<>(this::page, this::row);
    private @Nullable AssemblyId assembly;
    private Group shown = Group.COMING;

    RegistrationsView(Assemblies assemblies, Registrations registrations) {
        this.assemblies = assemblies;
        this.registrations = registrations;
        chips.addClassName("foyer-chips");
        chips.getElement().setAttribute("role", "group");
    }

    static String addressOf(AssemblyId id) {
        return AssemblyView.addressOf(id) + "/registrations";
    }

    @Override
    public String getPageTitle() {
        return getTranslation("assembly.registered.title");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Assembly found = AssemblyAddress.of(event)
                .flatMap(id -> assemblies.forOfficial(id, RUN_ASSEMBLY))
                .filter(registrations::areOpen)
                .orElseThrow(NotFoundException::new);
        assembly = found.id();
        removeAll();
        chips.getElement().setAttribute("aria-label", getTranslation("assembly.registered.title"));
        add(
                AssemblyAddress.back(found, getLocale()),
                new PageHeader(getTranslation("assembly.registered.title")),
                chips,
                rows,
                nobody);
        show(found.id());
    }

    private void show(AssemblyId of) {
        chips.removeAll();
        nobody.removeAll();
        for (Group group : Group.values()) {
            chips.add(chip(of, group));
        }
        int found = registrations.count(of, shown);
        rows.setVisible(found > 0);
        rows.show(found);
        if (found == 0) {
            nobody.add(new EmptyState(
                    "user-check",
                    getTranslation("assembly.registered.none"),
                    getTranslation("assembly.registered.none.sentence")));
        }
    }

    private NativeButton chip(AssemblyId of, Group group) {
        var number = new Span(NumberFormat.getIntegerInstance(getLocale()).format(registrations.count(of, group)));
        number.addClassName("foyer-number");
        var chip = new NativeButton();
        chip.addClassName("foyer-chip");
        chip.add(
                new Span(getTranslation("assembly.registered."
                        + group.name().toLowerCase(Locale.ROOT).replace('_', '-'))),
                number);
        chip.getElement().setAttribute("aria-pressed", Boolean.toString(group == shown));
        chip.addClickListener(click -> {
            shown = group;
            show(of);
        });
        return chip;
    }

    private List<Registered> page(int offset, int limit) {
        return assembly == null ? List.of() : registrations.page(assembly, shown, offset, limit);
    }

    private TextRow row(Registered person) {
        return new TextRow(
                person.name(),
                getTranslation(
                        "assembly.registered.row",
                        person.number(),
                        person.unit().in(getLocale())),
                List.of());
    }
}
