package org.foyer.assembly.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.foyer.assembly.AssemblyKind;
import org.foyer.assembly.AssemblyUnit;
import org.foyer.assembly.Plan;
import org.foyer.assembly.PlanField;
import org.foyer.assembly.Quorum;
import org.foyer.widgets.FormSection;

/** The fields of a plan. What was typed stays, and what is wrong is said at its field. */
final class PlanForm extends Composite<Div> {

    private static final int LONGEST_PLACE = 300;

    private final ComboBox<AssemblyUnit> unit = new ComboBox<>(getTranslation("assembly.field.unit"));
    private final Select<AssemblyKind> kind = new Select<>();
    private final NameFields name = new NameFields(getTranslation("assembly.field.name"));
    private final TextField place = new TextField(getTranslation("assembly.field.place"));
    private final PlanTimes times;
    private final IntegerField capacity = number("assembly.field.capacity");
    private final Select<String> quorum = new Select<>();
    private final IntegerField quorumNumber = number("assembly.field.quorum.number");
    private final IntegerField proxies = number("assembly.field.proxies");
    private final IntegerField parts = number("assembly.field.parts");
    private final Checkbox guests = new Checkbox(getTranslation("assembly.field.guests"));
    private final BallotFields ballots = new BallotFields();

    PlanForm(List<AssemblyUnit> units, boolean fixedUnit, ZoneId zone) {
        times = new PlanTimes(zone, this::getTranslation);
        unit.setItems(units);
        unit.setItemLabelGenerator(one -> one.name().in(getLocale()));
        unit.setReadOnly(fixedUnit);
        unit.setManualValidation(true);
        if (units.size() == 1) {
            unit.setValue(units.getFirst());
        }
        kind.setLabel(getTranslation("assembly.field.kind"));
        kind.setItems(AssemblyKind.values());
        kind.setItemLabelGenerator(
                one -> getTranslation("assembly.kind." + one.name().toLowerCase(Locale.ROOT)));
        quorum.setLabel(getTranslation("assembly.field.quorum"));
        quorum.setItems("none", "votes", "percent");
        quorum.setItemLabelGenerator(one -> getTranslation("assembly.quorum." + one));
        quorum.addValueChangeListener(change -> quorumNumber.setVisible(!"none".equals(change.getValue())));
        place.setMaxLength(LONGEST_PLACE);
        place.setManualValidation(true);
        capacity.setHelperText(getTranslation("assembly.field.capacity.helper"));
        proxies.setHelperText(getTranslation("assembly.field.proxies.helper"));
        parts.setHelperText(getTranslation("assembly.field.parts.helper"));
    }

    @Override
    protected Div initContent() {
        var sheet = new Div(
                section("what").with(unit, kind).wide(name),
                section("when")
                        .with(times.day, times.lastDay, times.doors, times.start, times.end)
                        .wide(place),
                section("register").with(times.register, capacity).wide(guests),
                section("decide").with(quorum, quorumNumber, proxies),
                section("ballots").wide(ballots),
                section("door").with(parts));
        sheet.addClassNames("foyer-sheet", "foyer-sheet-padded");
        return sheet;
    }

    private FormSection section(String part) {
        return new FormSection(
                getTranslation("assembly.part." + part), getTranslation("assembly.part." + part + ".sentence"));
    }

    void show(Plan plan) {
        unit.getListDataView()
                .getItems()
                .filter(one -> one.id().equals(plan.unit()))
                .findFirst()
                .ifPresent(unit::setValue);
        name.show(plan.name());
        kind.setValue(plan.kind());
        place.setValue(plan.place());
        times.show(plan);
        capacity.setValue(plan.capacity());
        switch (plan.quorum()) {
            case Quorum.None() -> quorum.setValue("none");
            case Quorum.Votes(int votes) -> quorum("votes", votes);
            case Quorum.Percent(int percent) -> quorum("percent", percent);
        }
        quorumNumber.setVisible(!(plan.quorum() instanceof Quorum.None));
        proxies.setValue(plan.proxiesEach() == 0 ? null : plan.proxiesEach());
        parts.setValue(plan.rollParts() == 0 ? null : plan.rollParts());
        guests.setValue(plan.openToGuests());
        ballots.show(plan.ballots());
    }

    private void quorum(String choice, int number) {
        quorum.setValue(choice);
        quorumNumber.setValue(number);
    }

    /** What is typed now. */
    Plan plan() {
        return new Plan(
                unit.getOptionalValue().map(AssemblyUnit::id).orElse(null),
                name.name(),
                kind.getValue(),
                place.getValue(),
                times.doorsAt(),
                times.startsAt(),
                times.endsAt(),
                times.registerUntil(),
                capacity.getValue(),
                quorum(),
                proxies.getOptionalValue().orElse(0),
                parts.getOptionalValue().orElse(0),
                guests.getValue(),
                ballots.ballots());
    }

    private Quorum quorum() {
        int number = quorumNumber.getOptionalValue().orElse(0);
        return switch (Objects.requireNonNull(quorum.getValue())) {
            case "votes" -> new Quorum.Votes(number);
            case "percent" -> new Quorum.Percent(number);
            default -> new Quorum.None();
        };
    }

    /** Whether something was typed that is no date, time or number; the field says so itself. */
    boolean isUnreadable() {
        return Stream.concat(times.fields().stream(), Stream.of(capacity, quorumNumber, proxies, parts))
                .anyMatch(field -> field.isInvalid() && ((HasValue<?, ?>) field).isEmpty() && isMarkedByItself(field));
    }

    private static boolean isMarkedByItself(HasValidation field) {
        return !Boolean.parseBoolean(((Component) field).getElement().getAttribute("data-refused"));
    }

    /** Says at each field what is wrong with it, and goes to the first. */
    void refuse(Map<PlanField, String> why) {
        name.refuse(words(why, PlanField.NAME));
        ballots.refuse(words(why, PlanField.BALLOTS));
        var fields = Map.<PlanField, HasValidation>of(
                PlanField.UNIT, unit,
                PlanField.PLACE, place,
                PlanField.DOORS, times.doors,
                PlanField.START, times.day.isEmpty() ? times.day : times.start,
                PlanField.END, times.end,
                PlanField.REGISTER, times.register,
                PlanField.CAPACITY, capacity,
                PlanField.QUORUM, quorumNumber,
                PlanField.PROXIES, proxies,
                PlanField.PARTS, parts);
        times.day.setInvalid(false);
        for (var field : PlanField.values()) {
            var at = fields.get(field);
            if (at != null) {
                String wrong = words(why, field);
                at.setErrorMessage(wrong);
                at.setInvalid(!wrong.isEmpty());
                ((Component) at).getElement().setAttribute("data-refused", !wrong.isEmpty());
            }
        }
        why.keySet().stream()
                .sorted()
                .map(fields::get)
                .filter(Focusable.class::isInstance)
                .findFirst()
                .ifPresent(first -> ((Focusable<?>) first).focus());
    }

    private String words(Map<PlanField, String> why, PlanField field) {
        String code = why.get(field);
        return code == null
                ? ""
                : getTranslation("assembly.wrong." + field.name().toLowerCase(Locale.ROOT) + "." + code);
    }

    private IntegerField number(String key) {
        var field = new IntegerField(getTranslation(key));
        field.setI18n(
                new IntegerField.IntegerFieldI18n().setBadInputErrorMessage(getTranslation("assembly.wrong.number")));
        return field;
    }
}
