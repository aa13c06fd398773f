package org.foyer.assembly.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.textfield.IntegerField;
import java.util.Map;
import java.util.Objects;
import org.foyer.assembly.Arranged;
import org.foyer.assembly.AssemblyId;
import org.foyer.assembly.Delegation;
import org.foyer.assembly.Delegations;
import org.foyer.assembly.SeatFilling;

/** How many seats a unit has, and how many votes each of them. */
final class SeatCountDialog extends ArrangeDialog {

    private final Delegations delegations;
    private final AssemblyId assembly;
    private final Delegation delegation;
    private final IntegerField count = new IntegerField(getTranslation("assembly.seat.count"));
    private final IntegerField votes = new IntegerField(getTranslation("assembly.seat.votes"));

    SeatCountDialog(
            Delegations delegations, SeatFilling filling, AssemblyId assembly, Delegation delegation, Runnable onDone) {
        super("seat", translate("assembly.seat.size"), onDone);
        this.delegations = delegations;
        this.assembly = assembly;
        this.delegation = delegation;
        count.setHelperText(getTranslation("assembly.seat.members", delegations.members(assembly, delegation.unit())));
        count.setStepButtonsVisible(true);
        count.setMin(1);
        count.setMax(Delegations.MOST);
        count.setValue(delegation.seats());
        votes.setHelperText(getTranslation("assembly.seat.votes.help"));
        votes.setStepButtonsVisible(true);
        votes.setMin(1);
        votes.setMax(Delegations.MOST_VOTES);
        votes.setValue(filling.of(assembly, delegation.unit()).stream()
                .findFirst()
                .map(it -> it.votes())
                .orElse(1));
        fields(count, votes);
    }

    @Override
    void save() {
        // without a seat the page would be gone under one's hands; that is done where all units are distributed
        int wanted = Objects.requireNonNullElse(count.getValue(), 0);
        var counted = wanted < 1
                ? Arranged.refused("count", delegation.name(), Delegations.MOST)
                : delegations.distribute(assembly, Map.of(delegation.unit(), wanted));
        tell(
                counted.isDone()
                        ? delegations.votes(
                                assembly, delegation.unit(), Objects.requireNonNullElse(votes.getValue(), 0))
                        : counted,
                getTranslation("assembly.seat.distributed"));
    }
}
