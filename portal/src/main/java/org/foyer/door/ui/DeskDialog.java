package org.foyer.door.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.foyer.assembly.Assembly;
import org.foyer.door.Desk;
import org.foyer.door.DeskPlans;
import org.foyer.door.DeskPlans.Field;
import org.foyer.door.Desks;
import org.foyer.widgets.Toast;
import org.jspecify.annotations.Nullable;

/** Plans a desk, or changes one. */
final class DeskDialog extends Dialog {

    private static final int LONGEST_NAME = 60;

    private final Assembly assembly;
    private final @Nullable Desk desk;
    private final Desks desks;
    private final DeskPlans plans;
    private final Runnable onDone;
    private final TextField name = new TextField(getTranslation("door.desk.name"));
    private final IntegerField from = new IntegerField(getTranslation("door.desk.cards.from"));
    private final IntegerField to = new IntegerField(getTranslation("door.desk.cards.to"));
    private final Select<Integer> part = new Select<>();

    DeskDialog(Assembly assembly, @Nullable Desk desk, Desks desks, DeskPlans plans, Runnable onDone) {
        this.assembly = assembly;
        this.desk = desk;
        this.desks = desks;
        this.plans = plans;
        this.onDone = onDone;
        setHeaderTitle(getTranslation(desk == null ? "door.desk.new" : "door.desk.edit.title"));
        name.setMaxLength(LONGEST_NAME);
        name.setManualValidation(true);
        name.setHelperText(getTranslation("door.desk.name.helper"));
        var bad = new IntegerField.IntegerFieldI18n().setBadInputErrorMessage(getTranslation("door.desk.wrong.number"));
        from.setI18n(bad);
        to.setI18n(bad);
        from.setHelperText(getTranslation("door.desk.cards.helper"));
        part.setLabel(getTranslation("door.desk.part.label"));
        part.setItems(IntStream.rangeClosed(0, assembly.rollParts()).boxed().toList());
        part.setItemLabelGenerator(
                one -> one == 0 ? getTranslation("door.desk.part.whole") : getTranslation("door.desk.part", one));
        part.setValue(0);
        part.setVisible(assembly.rollParts() > 0);
        if (desk != null) {
            name.setValue(desk.name());
            from.setValue(desk.cardsFrom());
            to.setValue(desk.cardsTo());
            Integer held = desk.part();
            part.setValue(held == null || held > assembly.rollParts() ? 0 : held);
        }
        var fields = new Div(name, from, to, part);
        fields.addClassName("foyer-dialog-fields");
        add(fields);
        var save = new Button(getTranslation("door.desk.save"), click -> save());
        save.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(getTranslation("widgets.cancel"), click -> close()), save);
    }

    private void save() {
        if (from.isInvalid() && from.isEmpty() || to.isInvalid() && to.isEmpty()) {
            return;
        }
        Integer chosen = part.getValue();
        var plan = new Desks.Plan(
                name.getValue().strip(), chosen == null || chosen == 0 ? null : chosen, from.getValue(), to.getValue());
        Map<Field, String> wrong = plans.wrong(assembly.id(), plan, desk == null ? null : desk.id());
        name.setErrorMessage(words(wrong, Field.NAME));
        name.setInvalid(wrong.containsKey(Field.NAME));
        to.setErrorMessage(words(wrong, Field.CARDS));
        to.setInvalid(wrong.containsKey(Field.CARDS));
        if (!wrong.isEmpty()) {
            return;
        }
        if (desk == null) {
            desks.add(assembly.id(), plan);
        } else {
            desks.change(desk.id(), plan);
        }
        close();
        Toast.show(getTranslation("door.desk.saved", plan.name()));
        onDone.run();
    }

    private String words(Map<Field, String> wrong, Field field) {
        String code = wrong.get(field);
        return code == null
                ? ""
                : getTranslation("door.desk.wrong." + field.name().toLowerCase(Locale.ROOT) + "." + code);
    }
}
