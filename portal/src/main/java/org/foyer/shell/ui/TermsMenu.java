package org.foyer.shell.ui;

import java.util.List;
import java.util.Locale;
import org.foyer.access.Access;
import org.foyer.values.MemberId;
import org.foyer.values.Texts;
import org.foyer.widgets.MenuEntry;
import org.foyer.widgets.NextStep;
import org.foyer.widgets.StartContributor;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The way to the terms of office: last in the menu, and first on the start page while they wait. */
@Configuration(proxyBeanMethods = false)
class TermsMenu {

    @Bean
    MenuEntry termsEntry(Access access) {
        return MenuEntry.forOffices(99, "file-text", "shell.terms.menu", TermsView.ROUTE, access::holdsOffice);
    }

    @Bean
    StartContributor termsStep(Access access, Texts texts) {
        return new StartContributor() {
            @Override
            public List<NextStep> steps(MemberId member, Locale locale) {
                return access.termsAreDue()
                        ? List.of(new NextStep(
                                1,
                                "file-text",
                                TermsView.ROUTE,
                                texts.get(locale, "shell.terms.step"),
                                texts.get(locale, "shell.terms.step.fact")))
                        : List.of();
            }
        };
    }
}
