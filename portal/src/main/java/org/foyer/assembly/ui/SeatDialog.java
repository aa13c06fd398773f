package org.foyer.assembly.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.foyer.assembly.Seat;
import org.foyer.assembly.SeatCandidate;
import org.foyer.assembly.SeatFilling;
import org.jspecify.annotations.Nullable;

/** Who holds a seat, and who moves up in which order. */
final class SeatDialog extends ArrangeDialog {

    private static final int MOST_SUBSTITUTES = 5;

    private final SeatFilling filling;
    private final Seat seat;
    private final ComboBox<SeatCandidate> delegate;
    private final List<ComboBox<SeatCandidate>> substitutes = new ArrayList<>();
    private final Div all = new Div();

    SeatDialog(SeatFilling filling, Seat seat, Runnable onDone) {
        super("seat", translate("assembly.seat.change.of", seat.position()), onDone);
        this.filling = filling;
        this.seat = seat;
        this.delegate = person(getTranslation("assembly.seat.delegate"));
        delegate.setHelperText(getTranslation("assembly.seat.delegate.help"));
        all.addClassName("foyer-stack");
        fields(delegate, all);
        candidate(seat.delegate()).ifPresent(delegate::setValue);
        seat.substitutes().forEach(it -> next().setValue(candidate(it).orElse(null)));
        room();
    }

    /** There is always one empty field more, up to the most that a seat has. */
    private void room() {
        if (substitutes.size() < MOST_SUBSTITUTES && substitutes.stream().allMatch(it -> it.getValue() != null)) {
            next();
        }
    }

    private ComboBox<SeatCandidate> next() {
        var field = person(getTranslation("assembly.seat.substitute.label", substitutes.size() + 1));
        field.addValueChangeListener(change -> room());
        substitutes.add(field);
        all.add(field);
        return field;
    }

    private ComboBox<SeatCandidate> person(String label) {
        var field = new ComboBox<SeatCandidate>(label);
        field.setWidthFull();
        field.setClearButtonVisible(true);
        field.setItemLabelGenerator(it -> it.name() + " (" + it.number() + ")");
        field.setItems(query -> filling
                .candidates(
                        seat.assembly(), seat.unit(), query.getFilter().orElse(""), query.getOffset(), query.getLimit())
                .stream());
        return field;
    }

    private static Optional<SeatCandidate> candidate(Seat.@Nullable Person person) {
        return person == null || person.member() == null || person.number() == null
                ? Optional.empty()
                : Optional.of(new SeatCandidate(person.member(), person.number(), person.name()));
    }

    @Override
    void save() {
        var waiting = substitutes.stream()
                .flatMap(it -> it.getOptionalValue().stream())
                .map(SeatCandidate::member)
                .toList();
        var who = delegate.getOptionalValue().map(SeatCandidate::member).orElse(null);
        tell(filling.fill(seat.id(), who, waiting), getTranslation("assembly.seat.saved"));
    }
}
