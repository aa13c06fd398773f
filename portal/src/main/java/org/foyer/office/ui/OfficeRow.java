package org.foyer.office.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.foyer.office.HeldOffice;
import org.foyer.widgets.TextRow;

/** An office with its holder and its days. */
final class OfficeRow extends Composite<TextRow> {

    private final HeldOffice office;
    private final HeldOffice.When when;
    private final Consumer<HeldOffice> onChange;

    OfficeRow(HeldOffice office, HeldOffice.When when, Consumer<HeldOffice> onChange) {
        this.office = office;
        this.when = when;
        this.onChange = onChange;
    }

    @Override
    protected TextRow initContent() {
        var locale = getLocale();
        String kind = office.kind().name().in(locale);
        String unit = office.unit().name().in(locale);
        var row = new TextRow(kind + " · " + unit, office.name() + " (" + office.number() + ")", lines());
        var change = new Button(translate("office.term.change"), click -> onChange.accept(office));
        change.addThemeVariants(ButtonVariant.TERTIARY);
        change.setAriaLabel(translate("office.term.change.of", kind, unit, office.name()));
        row.add(change);
        return row;
    }

    private List<String> lines() {
        var lines = new ArrayList<String>();
        var until = office.until();
        String key = "office.days." + when.name().toLowerCase(java.util.Locale.ROOT) + (until == null ? ".open" : "");
        lines.add(translate(key, written(office.from()), until == null ? "" : written(until)));
        if (!office.sources().isEmpty()) {
            lines.add(translate("office.imported", String.join(", ", office.sources())));
        }
        return lines;
    }

    private String written(LocalDate day) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                .withLocale(getLocale())
                .format(day);
    }
}
