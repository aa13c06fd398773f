package org.foyer.profile.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.foyer.member.Gender;
import org.foyer.profile.ProfileService;
import org.foyer.widgets.FormSection;
import org.springframework.core.annotation.Order;

/** Name and form of address. A name is changed in a dialog of its own, as some associations want to know why. */
@org.springframework.stereotype.Component
@Order(100)
class NameSection implements ProfileSection {

    private final ProfileService profiles;

    NameSection(ProfileService profiles) {
        this.profiles = profiles;
    }

    @Override
    public Component on(ProfilePage page) {
        var name = page.profile().name();
        var change = new Button(
                translate("profile.name.change"),
                click -> new NameDialog(profiles, page.member(), name, page.reload()).open());
        var actions = new Div(change);
        actions.addClassName("foyer-form-actions");
        return new FormSection(translate("profile.name"), translate("profile.name.about"))
                .with(
                        new FixedField(page, translate("profile.name.first"), name.first(), "first_name"),
                        new FixedField(page, translate("profile.name.last"), name.last(), "last_name"))
                .with(gender(page))
                .wide(actions);
    }

    private Component gender(ProfilePage page) {
        var select = new Select<Optional<Gender>>();
        select.setItems(choices());
        select.setItemLabelGenerator(NameSection::words);
        var binding = LitField.Binding.<Optional<Gender>>of(
                () -> Optional.ofNullable(profiles.profileOf(page.member()).gender()),
                NameSection::words,
                edit -> profiles.addressAs(page.member(), edit));
        return new LitField<>(
                        page,
                        translate("profile.gender"),
                        select,
                        Optional.ofNullable(page.profile().gender()),
                        binding)
                .held(List.of("gender"), code -> words(Optional.of(Gender.valueOf(code))));
    }

    private static List<Optional<Gender>> choices() {
        return Stream.concat(
                        Stream.of(Optional.<Gender>empty()),
                        Arrays.stream(Gender.values()).map(Optional::of))
                .toList();
    }

    private static String words(Optional<Gender> gender) {
        return translate(
                "profile.gender." + gender.map(Gender::name).orElse("none").toLowerCase(Locale.ROOT));
    }
}
