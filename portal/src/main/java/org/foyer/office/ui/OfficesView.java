package org.foyer.office.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.text.NumberFormat;
import java.time.Clock;
import java.util.List;
import org.foyer.office.HeldOffice;
import org.foyer.office.OfficeSearch;
import org.foyer.office.OfficeUnit;
import org.foyer.office.Offices;
import org.foyer.widgets.EmptyState;
import org.foyer.widgets.Icon;
import org.foyer.widgets.Page;
import org.foyer.widgets.PageHeader;
import org.foyer.widgets.PagedRows;

/** Who holds which office in the units that one's own office reaches; granted, corrected and ended here. */
@Route(OfficesView.ROUTE)
@PermitAll
class OfficesView extends Page implements BeforeEnterObserver, HasDynamicTitle {

    static final String ROUTE = "office/offices";
    private static final String ALL = "ALL";

    private final Offices offices;
    private final Clock clock;
    private final TextField text = new TextField();
    private final ComboBox<OfficeUnit> unit = new ComboBox<>();
    private final Select<String> when = new Select<>();
    private final Span sum = new Span();
    private final PagedRows<HeldOffice> rows;
    private final EmptyState none;

    OfficesView(Offices offices, Clock clock) {
        this.offices = offices;
        this.clock = clock;
        this.rows = new PagedRows<>(
                (offset, limit) -> offices.page(search(), offset, limit),
                office -> new OfficeRow(office, offices.when(office), this::change));
        this.none = new EmptyState("briefcase", getTranslation("office.none"), getTranslation("office.none.sentence"));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("office.title");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (!offices.isOpen()) {
            throw new NotFoundException();
        }
        if (getChildren().findAny().isEmpty()) {
            compose();
        }
        show();
    }

    private void compose() {
        text.setLabel(getTranslation("office.search"));
        text.setPrefixComponent(new Icon("search").small());
        text.setClearButtonVisible(true);
        text.setValueChangeMode(ValueChangeMode.LAZY);
        text.setMaxLength(100);
        text.addValueChangeListener(change -> show());
        unit.setLabel(getTranslation("office.unit"));
        unit.setPlaceholder(getTranslation("office.unit.all"));
        unit.setClearButtonVisible(true);
        unit.setItemLabelGenerator(this::nameOf);
        unit.setItems(offices.units());
        unit.addValueChangeListener(change -> show());
        when.setLabel(getTranslation("office.when"));
        when.setItems("NOW", "FUTURE", "PAST", ALL);
        when.setItemLabelGenerator(
                choice -> getTranslation("office.when." + choice.toLowerCase(java.util.Locale.ROOT)));
        when.setValue("NOW");
        when.addValueChangeListener(change -> show());
        var filter = new Div(text, unit, when);
        filter.addClassName("foyer-filter");
        var grant = new Button(
                getTranslation("office.grant"),
                click -> new GrantDialog(offices, unit.getOptionalValue(), clock, this::show).open());
        grant.addThemeVariants(ButtonVariant.PRIMARY);
        sum.getElement().setAttribute("role", "status");
        var head = new Div(sum);
        head.addClassName("foyer-list-head");
        add(
                new PageHeader(getTranslation("office.title"), getTranslation("office.sentence")).action(grant),
                filter,
                head,
                rows,
                none);
    }

    private void show() {
        int found = offices.count(search());
        sum.setText(getTranslation(
                "office.sum",
                found,
                NumberFormat.getIntegerInstance(getLocale()).format(found)));
        rows.setVisible(found > 0);
        none.setVisible(found == 0);
        rows.show(found);
    }

    private void change(HeldOffice office) {
        new TermDialog(offices, office, this::show).open();
    }

    private OfficeSearch search() {
        return new OfficeSearch(
                text.getValue(),
                List.of(HeldOffice.When.values()).stream()
                        .filter(one -> one.name().equals(when.getValue()))
                        .findFirst()
                        .orElse(null),
                unit.getOptionalValue().map(OfficeUnit::id).orElse(null));
    }

    private String nameOf(OfficeUnit one) {
        return one.name().in(getLocale());
    }
}
