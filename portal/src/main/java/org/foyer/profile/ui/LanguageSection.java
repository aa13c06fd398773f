package org.foyer.profile.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.server.VaadinSession;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.foyer.member.Edit;
import org.foyer.member.EditResult;
import org.foyer.member.VisibleField;
import org.foyer.profile.ProfileService;
import org.foyer.values.Languages;
import org.foyer.widgets.FormSection;
import org.springframework.core.annotation.Order;

/** The language of the portal, the card and the letters. The portal speaks it at once. */
@org.springframework.stereotype.Component
@Order(400)
class LanguageSection implements ProfileSection {

    private final ProfileService profiles;
    private final Languages languages;

    LanguageSection(ProfileService profiles, Languages languages) {
        this.profiles = profiles;
        this.languages = languages;
    }

    @Override
    public Component on(ProfilePage page) {
        var select = new Select<String>();
        select.setItems(Languages.ALL.stream().map(Locale::getLanguage).toList());
        select.setItemLabelGenerator(LanguageSection::ownName);
        select.setReadOnly(!page.inPerson());
        var visibility = new VisibilityChoice(
                Objects.requireNonNull(page.profile().visibility().get(VisibleField.LANGUAGE)),
                edit -> profiles.show(page.member(), VisibleField.LANGUAGE, edit));
        var binding = LitField.Binding.of(
                () -> profiles.profileOf(page.member()).language(),
                LanguageSection::ownName,
                (Edit<String> edit) -> speak(page, edit));
        return new FormSection(translate("profile.language"), translate("profile.language.about"))
                .with(new LitField<>(
                                page,
                                translate("profile.language"),
                                select,
                                page.profile().language(),
                                binding)
                        .held(List.of("language"), LanguageSection::ownName)
                        .menu(visibility.menu()));
    }

    private EditResult speak(ProfilePage page, Edit<String> edit) {
        EditResult result = profiles.speak(page.member(), edit);
        if (result.isSaved()) {
            Locale locale = languages.formatting(Locale.of(edit.wanted()));
            UI ui = UI.getCurrentOrThrow();
            VaadinSession.getCurrent().setLocale(locale);
            ui.setLocale(locale);
            ui.refreshCurrentRoute(true);
        }
        return result;
    }

    private static String ownName(String language) {
        return Languages.ownName(Locale.of(language));
    }
}
