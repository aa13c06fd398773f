package org.foyer.form.ui;

import java.util.Locale;
import org.foyer.form.Forms;
import org.foyer.form.MyAnswers;
import org.foyer.widgets.MenuEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The way to the forms, for members for whom there are any. */
@Configuration(proxyBeanMethods = false)
class FormsMenu {

    @Bean
    MenuEntry formsEntry(Forms forms, MyAnswers answers) {
        return MenuEntry.forMembers(45, "clipboard-list", "form.mine.menu", MyFormsView.ROUTE)
                .onlyIf(() ->
                        !forms.mine(Locale.GERMAN).isEmpty() || !answers.all().isEmpty());
    }
}
