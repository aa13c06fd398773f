package org.foyer.assembly.ui;

import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.timepicker.TimePicker;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.function.UnaryOperator;
import org.foyer.assembly.Plan;
import org.foyer.widgets.LocalDatePicker;
import org.jspecify.annotations.Nullable;

/** The fields for when an assembly is, by the clocks of the association. */
final class PlanTimes {

    final LocalDatePicker day;
    final LocalDatePicker lastDay;
    final LocalDatePicker register;
    final TimePicker doors;
    final TimePicker start;
    final TimePicker end;
    private final ZoneId zone;

    PlanTimes(ZoneId zone, UnaryOperator<String> words) {
        this.zone = zone;
        day = new LocalDatePicker(words.apply("assembly.field.day"));
        lastDay = new LocalDatePicker(words.apply("assembly.field.last-day"));
        lastDay.setHelperText(words.apply("assembly.field.last-day.helper"));
        register = new LocalDatePicker(words.apply("assembly.field.register"));
        register.setHelperText(words.apply("assembly.field.register.helper"));
        doors = time(words.apply("assembly.field.doors"), words);
        start = time(words.apply("assembly.field.start"), words);
        end = time(words.apply("assembly.field.end"), words);
    }

    private TimePicker time(String label, UnaryOperator<String> words) {
        var picker = new TimePicker(label);
        picker.setLocale(day.getLocale());
        picker.setStep(Duration.ofMinutes(15));
        picker.setI18n(new TimePicker.TimePickerI18n().setBadInputErrorMessage(words.apply("assembly.wrong.time")));
        return picker;
    }

    List<HasValidation> fields() {
        return List.of(day, lastDay, register, doors, start, end);
    }

    void show(Plan plan) {
        day.setValue(dayOf(plan.startsAt()));
        doors.setValue(timeOf(plan.doorsAt()));
        start.setValue(timeOf(plan.startsAt()));
        end.setValue(timeOf(plan.endsAt()));
        var last = dayOf(plan.endsAt());
        lastDay.setValue(last == null || last.equals(day.getValue()) ? null : last);
        Instant until = plan.registerUntil();
        register.setValue(until == null ? null : dayOf(until.minusNanos(1)));
    }

    @Nullable
    Instant doorsAt() {
        return at(day.getValue(), doors.getValue());
    }

    @Nullable
    Instant startsAt() {
        return at(day.getValue(), start.getValue());
    }

    @Nullable
    Instant endsAt() {
        return at(lastDay.getValue() == null ? day.getValue() : lastDay.getValue(), end.getValue());
    }

    /** The end of the chosen day; on the day of the assembly itself, its beginning. */
    @Nullable
    Instant registerUntil() {
        LocalDate last = register.getValue();
        if (last == null) {
            return null;
        }
        Instant start = startsAt();
        return last.equals(day.getValue()) && start != null
                ? start
                : last.plusDays(1).atStartOfDay(zone).toInstant();
    }

    private @Nullable Instant at(@Nullable LocalDate date, @Nullable LocalTime time) {
        return date == null || time == null
                ? null
                : date.atTime(time).atZone(zone).toInstant();
    }

    private @Nullable LocalDate dayOf(@Nullable Instant instant) {
        return instant == null ? null : instant.atZone(zone).toLocalDate();
    }

    private @Nullable LocalTime timeOf(@Nullable Instant instant) {
        return instant == null ? null : instant.atZone(zone).toLocalTime();
    }
}
