package org.foyer.profile.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.checkbox.CheckboxGroupVariant;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import org.foyer.member.EditResult;
import org.foyer.member.MemberProfile.HouseholdPerson;
import org.foyer.profile.ProfileAddresses;
import org.foyer.widgets.Toast;

/** Asks the main person of a household, after their address changed, who moves along. */
final class MoveAlong extends Div {

    private final List<HouseholdPerson> people;
    private final CheckboxGroup<HouseholdPerson> choice;

    MoveAlong(ProfilePage page, ProfileAddresses addresses) {
        people = page.profile().householdMain() ? page.profile().household() : List.of();
        choice = choiceOf(people);
        choice.setLabel(getTranslation("profile.along.question"));
        var yes = new Button(getTranslation("profile.along.yes"), click -> take(page, addresses));
        yes.setDisableOnClick(true);
        yes.addClickListener(click -> yes.setEnabled(true));
        var actions = new Div(yes, new Button(getTranslation("profile.along.no"), click -> setVisible(false)));
        actions.addClassName("foyer-form-actions");
        add(choice, actions);
        addClassName("foyer-sheet");
        setVisible(false);
    }

    static CheckboxGroup<HouseholdPerson> choiceOf(List<HouseholdPerson> people) {
        var choice = new CheckboxGroup<HouseholdPerson>();
        choice.addThemeVariants(CheckboxGroupVariant.LUMO_VERTICAL);
        choice.setItems(people);
        choice.setItemLabelGenerator(person -> person.name().full());
        return choice;
    }

    /** Asks, where there is anybody to ask about. */
    void ask() {
        setVisible(!people.isEmpty());
    }

    private void take(ProfilePage page, ProfileAddresses addresses) {
        EditResult result = addresses.takeAlong(
                page.member(),
                choice.getValue().stream().map(HouseholdPerson::id).toList());
        if (result instanceof EditResult.Refused refused) {
            Toast.show(Refusals.words(this, refused));
        } else if (result instanceof EditResult.Conflict) {
            Toast.show(getTranslation("profile.along.changed"));
        } else {
            setVisible(false);
            Toast.show(getTranslation("profile.along.done"));
        }
    }
}
