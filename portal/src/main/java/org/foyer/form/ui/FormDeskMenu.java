package org.foyer.form.ui;

import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;
import org.foyer.form.AnswerDesk;
import org.foyer.values.MemberId;
import org.foyer.values.Texts;
import org.foyer.widgets.MenuEntry;
import org.foyer.widgets.NextStep;
import org.foyer.widgets.StartContributor;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The way to the answers of one's offices, with how many wait. */
@Configuration(proxyBeanMethods = false)
class FormDeskMenu {

    @Bean
    MenuEntry formDeskEntry(AnswerDesk desk) {
        return MenuEntry.forOffices(22, "inbox", "form.desk.menu", FormDeskView.ROUTE, desk::isUsed)
                .counting(() -> {
                    var count = desk.waiting();
                    return count == 0 ? OptionalLong.empty() : OptionalLong.of(count);
                });
    }

    @Bean
    StartContributor waitingAnswers(AnswerDesk desk, Texts texts) {
        return new StartContributor() {
            @Override
            public List<NextStep> steps(MemberId member, Locale locale) {
                var count = desk.waiting();
                return count == 0
                        ? List.of()
                        : List.of(new NextStep(
                                35,
                                "inbox",
                                FormDeskView.ROUTE,
                                count == 1
                                        ? texts.get(locale, "form.desk.next.one")
                                        : texts.get(locale, "form.desk.next.many", count),
                                texts.get(locale, "form.desk.next.fact")));
            }
        };
    }
}
