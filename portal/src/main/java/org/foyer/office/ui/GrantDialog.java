package org.foyer.office.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.select.Select;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.foyer.office.Candidate;
import org.foyer.office.OfficeKind;
import org.foyer.office.OfficeUnit;
import org.foyer.office.Offices;

/** Grants an office: to whom, where, which one, from when to when. */
final class GrantDialog extends OfficeDialog {

    private final Offices offices;
    private final ComboBox<Candidate> holder = new ComboBox<>(getTranslation("office.holder"));
    private final ComboBox<OfficeUnit> unit = new ComboBox<>(getTranslation("office.unit"));
    private final Select<OfficeKind> kind = new Select<>();

    GrantDialog(Offices offices, Optional<OfficeUnit> chosen, Clock clock, Runnable onDone) {
        super("office.grant.done", onDone);
        this.offices = offices;
        setHeaderTitle(getTranslation("office.grant"));
        holder.setHelperText(getTranslation("office.holder.help"));
        holder.setItemLabelGenerator(one -> one.name() + " (" + one.number() + ")");
        holder.setItems(
                query -> offices.people(query.getFilter().orElse(""), query.getOffset(), query.getLimit()).stream());
        kind.setLabel(getTranslation("office.kind"));
        kind.setItemLabelGenerator(one -> one.name().in(getLocale()));
        kind.setHelperText(getTranslation("office.kind.help"));
        unit.setItemLabelGenerator(one -> one.name().in(getLocale()));
        unit.setItems(offices.units());
        unit.addValueChangeListener(change -> kinds());
        chosen.ifPresent(unit::setValue);
        kinds();
        from.setValue(LocalDate.now(clock));
        fields(holder, unit, kind, from, until);
    }

    private void kinds() {
        var before = Optional.ofNullable(kind.getValue());
        var there =
                unit.getOptionalValue().map(one -> offices.kindsIn(one.id())).orElse(List.of());
        kind.setItems(there);
        kind.setEnabled(!there.isEmpty());
        before.filter(there::contains).ifPresent(kind::setValue);
    }

    @Override
    void save() {
        if (holder.getValue() == null || unit.getValue() == null || kind.getValue() == null) {
            refuse("incomplete");
        } else if (from.getValue() == null) {
            refuse("no-day");
        } else {
            tell(offices.grant(
                    holder.getValue(),
                    unit.getValue().id(),
                    kind.getValue().code(),
                    from.getValue(),
                    until.getValue()));
        }
    }
}
