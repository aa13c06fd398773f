package org.foyer.assembly.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.foyer.assembly.Assembly;
import org.foyer.assembly.Delegation;
import org.foyer.assembly.Delegations;
import org.foyer.values.UnitId;

/** Gives each unit its number of seats: typed, or proposed by a key of one seat for so many members. */
final class DistributeDialog extends ArrangeDialog {

    private final Delegations delegations;
    private final Assembly assembly;
    private final Select<String> kind = new Select<>();
    private final IntegerField key = new IntegerField(getTranslation("assembly.seat.key"));
    private final Div list = new Div();
    private final Paragraph sum = new Paragraph();
    private final Map<Delegation, IntegerField> counts = new LinkedHashMap<>();

    DistributeDialog(Delegations delegations, Assembly assembly, Runnable onDone) {
        super("seat", translate("assembly.seat.distribute"), onDone);
        this.delegations = delegations;
        this.assembly = assembly;
        kind.setLabel(getTranslation("assembly.seat.kind"));
        kind.setItems(delegations.kinds(assembly.id()));
        kind.setItemLabelGenerator(it -> getTranslation("assembly.seat.kind." + it));
        kind.addValueChangeListener(change -> show());
        key.setHelperText(getTranslation("assembly.seat.key.help"));
        key.setMin(1);
        key.setStepButtonsVisible(false);
        var propose = new Button(getTranslation("assembly.seat.propose"), click -> propose());
        sum.getElement().setAttribute("role", "status");
        list.addClassName("foyer-form-fields");
        fields(kind, key, propose, sum, list);
        kind.setValue(delegations.kinds(assembly.id()).stream().findFirst().orElse(""));
        show();
    }

    private void show() {
        list.removeAll();
        counts.clear();
        delegations
                .proposal(assembly.id(), Objects.requireNonNullElse(kind.getValue(), ""))
                .forEach(unit -> {
                    var field = new IntegerField(unit.name().in(getLocale()));
                    field.setHelperText(getTranslation("assembly.seat.members", unit.members()));
                    field.setMin(0);
                    field.setMax(Delegations.MOST);
                    field.setStepButtonsVisible(true);
                    field.setValue(unit.seats());
                    field.setValueChangeMode(ValueChangeMode.ON_CHANGE);
                    field.addValueChangeListener(change -> sum());
                    counts.put(unit, field);
                    list.add(field);
                });
        sum();
    }

    private void propose() {
        Integer members = key.getValue();
        if (members == null || members < 1) {
            key.setInvalid(true);
            key.setErrorMessage(getTranslation("assembly.seat.key.wrong"));
            key.focus();
            return;
        }
        key.setInvalid(false);
        counts.forEach((unit, field) -> field.setValue(Math.min(unit.seatsAt(members), Delegations.MOST)));
    }

    private void sum() {
        int all = counts.values().stream()
                .map(IntegerField::getValue)
                .filter(Objects::nonNull)
                .mapToInt(Integer::intValue)
                .sum();
        sum.setText(getTranslation("assembly.seat.sum", all, counts.size()));
    }

    @Override
    void save() {
        var wanted = new LinkedHashMap<UnitId, Integer>();
        counts.forEach((unit, field) -> wanted.put(unit.unit(), Objects.requireNonNullElse(field.getValue(), -1)));
        tell(delegations.distribute(assembly.id(), wanted), getTranslation("assembly.seat.distributed"));
    }
}
