package org.foyer.profile.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.Locale;
import org.foyer.member.Delivery;
import org.foyer.member.Edit;
import org.foyer.member.EditResult;
import org.foyer.member.MemberProfile.Magazine;
import org.foyer.member.Preference;
import org.foyer.member.VisibleField;
import org.foyer.profile.ProfileService;
import org.foyer.values.Visibility;
import org.foyer.widgets.FormSection;
import org.foyer.widgets.OwnChoice;
import org.springframework.core.annotation.Order;

/** What the member gets: newsletter, invoice, surveys, appeals, and each magazine. */
@org.springframework.stereotype.Component
@Order(500)
class ChoiceSection implements ProfileSection {

    private final ProfileService profiles;
    private final List<OwnChoice> ofRooms;

    ChoiceSection(ProfileService profiles, List<OwnChoice> ofRooms) {
        this.profiles = profiles;
        this.ofRooms = ofRooms;
    }

    @Override
    public Component on(ProfilePage page) {
        var section = new FormSection(translate("profile.choices"), translate("profile.choices.about"));
        for (Preference preference : Preference.values()) {
            section.with(preference(page, preference));
        }
        section.with(findable(page));
        section.with(callable(page));
        ofRooms.forEach(choice -> section.with(ofRoom(page, choice)));
        page.profile().magazines().forEach(magazine -> section.with(magazine(page, magazine)));
        return section;
    }

    private Component preference(ProfilePage page, Preference preference) {
        var select = new Select<Boolean>();
        select.setItems(true, false);
        select.setItemLabelGenerator(ChoiceSection::yesOrNo);
        var binding = LitField.Binding.of(
                () -> profiles.profileOf(page.member()).agreed().contains(preference),
                ChoiceSection::yesOrNo,
                (Edit<Boolean> edit) -> profiles.agree(page.member(), preference, edit));
        return new LitField<>(
                        page,
                        translate("profile.choices." + preference.name().toLowerCase(Locale.ROOT)),
                        select,
                        page.profile().agreed().contains(preference),
                        binding)
                .held(List.of(preference.name().toLowerCase(Locale.ROOT)), yes -> yesOrNo(Boolean.parseBoolean(yes)));
    }

    /** Members without an office are in the directory only where they wish. */
    private Component findable(ProfilePage page) {
        var select = new Select<Visibility>();
        select.setItems(Visibility.MEMBERS, Visibility.NOBODY);
        select.setItemLabelGenerator(ChoiceSection::found);
        return new LitField<>(
                page,
                translate("profile.choices.directory"),
                select,
                findability(page),
                LitField.Binding.of(
                        () -> findability(page),
                        ChoiceSection::found,
                        (Edit<Visibility> edit) -> profiles.show(page.member(), VisibleField.DIRECTORY, edit)));
    }

    /** Officials call for call lists, unless the member said no, here or on the phone. */
    private Component callable(ProfilePage page) {
        var select = new Select<Visibility>();
        select.setItems(Visibility.OFFICIALS, Visibility.NOBODY);
        select.setItemLabelGenerator(ChoiceSection::found);
        return new LitField<>(
                page,
                translate("profile.choices.calls"),
                select,
                callability(page),
                LitField.Binding.of(
                        () -> callability(page),
                        ChoiceSection::found,
                        (Edit<Visibility> edit) -> profiles.show(page.member(), VisibleField.CALLS, edit)));
    }

    /** What another room keeps for the member. */
    private static Component ofRoom(ProfilePage page, OwnChoice choice) {
        var select = new Select<String>();
        select.setItems(choice.values());
        select.setItemLabelGenerator(choice::words);
        return new LitField<>(
                page,
                choice.label(),
                select,
                choice.chosen(),
                LitField.Binding.of(choice::chosen, choice::words, (Edit<String> edit) -> keep(choice, edit)));
    }

    private static EditResult keep(OwnChoice choice, Edit<String> edit) {
        if (!choice.chosen().equals(edit.seen())) {
            return new EditResult.Conflict(choice.chosen());
        }
        choice.choose(edit.wanted());
        return new EditResult.Saved();
    }

    private Visibility callability(ProfilePage page) {
        return profiles.profileOf(page.member()).visibility().get(VisibleField.CALLS) == Visibility.NOBODY
                ? Visibility.NOBODY
                : Visibility.OFFICIALS;
    }

    private Visibility findability(ProfilePage page) {
        return profiles.profileOf(page.member()).visibility().get(VisibleField.DIRECTORY) == Visibility.NOBODY
                ? Visibility.NOBODY
                : Visibility.MEMBERS;
    }

    private static String found(Visibility visibility) {
        return yesOrNo(visibility != Visibility.NOBODY);
    }

    private Component magazine(ProfilePage page, Magazine magazine) {
        var select = new Select<Delivery>();
        select.setItems(Delivery.values());
        select.setItemLabelGenerator(ChoiceSection::words);
        var binding = LitField.Binding.of(
                () -> deliveryOf(page, magazine),
                ChoiceSection::words,
                (Edit<Delivery> edit) -> profiles.deliver(page.member(), magazine.code(), edit));
        return new LitField<>(
                        page,
                        magazine.name().in(UI.getCurrentOrThrow().getLocale()),
                        select,
                        magazine.delivery(),
                        binding)
                .held(List.of("delivery." + magazine.code()), code -> words(Delivery.valueOf(code)));
    }

    private Delivery deliveryOf(ProfilePage page, Magazine magazine) {
        return profiles.profileOf(page.member()).magazines().stream()
                .filter(other -> other.code().equals(magazine.code()))
                .map(Magazine::delivery)
                .findFirst()
                .orElse(Delivery.NONE);
    }

    private static String yesOrNo(boolean yes) {
        return translate(yes ? "profile.choices.yes" : "profile.choices.no");
    }

    private static String words(Delivery delivery) {
        return translate("profile.delivery." + delivery.name().toLowerCase(Locale.ROOT));
    }
}
