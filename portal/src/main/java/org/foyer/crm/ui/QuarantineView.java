package org.foyer.crm.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.foyer.crm.ImportRefusedException;
import org.foyer.crm.ImportRun;
import org.foyer.crm.ImportService;
import org.foyer.crm.QuarantineCase;
import org.foyer.crm.QuarantineDesk;
import org.foyer.crm.QuarantineFilter;
import org.foyer.values.Texts;
import org.foyer.widgets.EmptyState;
import org.foyer.widgets.Page;
import org.foyer.widgets.PageHeader;
import org.foyer.widgets.PagedRows;
import org.foyer.widgets.Toast;
import org.jspecify.annotations.Nullable;

/** All rows of imports that ask for a hand, by unit: find them, and take in again those whose cause is gone. */
@Route(QuarantineView.ROUTE)
@PermitAll
class QuarantineView extends Page implements BeforeEnterObserver, HasDynamicTitle {

    static final String ROUTE = "office/quarantine";

    private final QuarantineDesk desk;
    private final ImportService imports;
    private final Texts texts;
    private final PagedRows<QuarantineCase> rows = new PagedRows<>(this::page, this::row);
    private final QuarantineFilterBar filters;
    private final Span sum = new Span();
    private final Button again = new Button();
    private final Div nothing = new Div();
    private final ImportProgress progress;
    private final Set<UUID> chosen = new LinkedHashSet<>();
    private Map<String, Integer> unitCounts = Map.of();
    private @Nullable String lastUnit;
    private int found;

    QuarantineView(QuarantineDesk desk, ImportService imports, Texts texts) {
        this.desk = desk;
        this.imports = imports;
        this.texts = texts;
        this.progress = new ImportProgress(imports, this::ended);
        this.filters = new QuarantineFilterBar(desk, this::search);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("crm.quarantine.title");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (!desk.isOpenToMe()) {
            throw new NotFoundException();
        }
        removeAll();
        sum.addClassName("foyer-muted");
        sum.getElement().setAttribute("role", "status");
        again.addClickListener(click -> takeIn(chosen.isEmpty() ? desk.all(filters.chosen()) : chosen));
        var head = new Div(sum, again);
        head.addClassName("foyer-list-head");
        add(
                new PageHeader(getTranslation("crm.quarantine.title"), getTranslation("crm.quarantine.sentence")),
                filters.chips(),
                filters,
                progress,
                head,
                rows,
                nothing);
        filters.load();
        search();
    }

    private void search() {
        chosen.clear();
        QuarantineFilter filter = filters.chosen();
        List<QuarantineCase.UnitCount> units = desk.units(filter, getLocale());
        filters.offer(units, desk.reasons(filter));
        unitCounts = units.stream()
                .collect(Collectors.toMap(QuarantineCase.UnitCount::number, QuarantineCase.UnitCount::rows));
        found = filter.unit() == null
                ? unitCounts.values().stream().mapToInt(Integer::intValue).sum()
                : unitCounts.getOrDefault(filter.unit(), 0);
        sum.setText(getTranslation("crm.quarantine.count", found));
        rows.setVisible(found > 0);
        nothing.removeAll();
        if (found == 0) {
            nothing.add(new EmptyState(
                    "circle-check",
                    getTranslation("crm.quarantine.empty"),
                    getTranslation("crm.quarantine.empty.sentence")));
        }
        showAgain();
        rows.show(found);
    }

    private void showAgain() {
        boolean open = filters.chosen().kind() != QuarantineFilter.Kind.LEFT_OUT;
        again.setVisible(
                found > 0 && open && desk.mayDecide() && filters.chosen().source() != null);
        again.setText(
                chosen.isEmpty()
                        ? getTranslation("crm.quarantine.again.all", found)
                        : getTranslation("crm.quarantine.again.chosen", chosen.size()));
    }

    private List<QuarantineCase> page(int offset, int limit) {
        if (offset == 0) {
            lastUnit = null;
        }
        return desk.find(filters.chosen(), offset, limit, getLocale());
    }

    private Component row(QuarantineCase about) {
        String unit = about.unitKnown() ? about.unit() : QuarantineFilter.UNKNOWN_UNIT;
        var row = new QuarantineCaseRow(about, texts, desk.mayDecide() ? this::choose : null);
        if (!unit.equals(lastUnit)) {
            lastUnit = unit;
            row.headed(getTranslation(
                    "crm.quarantine.unit",
                    about.unitKnown() ? about.unitName() : getTranslation("crm.quarantine.unit.unknown"),
                    unitCounts.getOrDefault(unit, 1)));
        }
        return row;
    }

    private void choose(QuarantineCase row, boolean isChosen) {
        if (isChosen) {
            chosen.add(row.id());
        } else {
            chosen.remove(row.id());
        }
        showAgain();
    }

    private void takeIn(Collection<UUID> wanted) {
        try {
            String source = filters.chosen().source();
            if (source != null) {
                imports.progress(desk.takeInAgain(source, List.copyOf(wanted))).ifPresent(progress::follow);
            }
        } catch (ImportRefusedException refused) {
            Toast.show(refused.problem().in(getLocale(), texts));
        }
    }

    private void ended(ImportRun run) {
        if (run.state() == ImportRun.State.DONE) {
            Toast.show(getTranslation("crm.quarantine.again.done", run.rowsTaken(), run.quarantined()));
        }
        filters.load();
        search();
    }
}
