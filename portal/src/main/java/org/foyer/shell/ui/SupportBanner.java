package org.foyer.shell.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import java.time.Clock;
import java.time.Duration;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import org.foyer.access.Impersonation;
import org.foyer.access.Impersonations;
import org.foyer.values.Texts;
import org.foyer.widgets.Banner;
import org.springframework.stereotype.Component;

/** Tells support on every page as whom they see it and until when, and leads back. When the time is over, the page says so by itself. */
@Component
class SupportBanner {

    private final Impersonations impersonations;
    private final Texts texts;
    private final Clock clock;

    SupportBanner(Impersonations impersonations, Texts texts, Clock clock) {
        this.impersonations = impersonations;
        this.texts = texts;
        this.clock = clock;
    }

    Banner over(UI ui, Impersonation run) {
        var locale = ui.getLocale();
        var until = DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT)
                .withLocale(locale)
                .format(run.until().atZone(clock.getZone()));
        var end = new Button(texts.get(locale, "shell.support.end"), click -> {
            impersonations.end();
            // nothing of what the member sees goes on: the browser asks for the start page anew
            ui.getPage().setLocation(".");
        });
        var banner = Banner.inverted("eye", texts.get(locale, "shell.support.banner", run.memberName(), until))
                .action(end);
        banner.addClassName("foyer-banner-support");
        var left = Duration.between(clock.instant(), run.until()).toMillis();
        banner.getElement().executeJs("setTimeout(() => location.reload(), $0)", Math.max(0, left) + 1000.0);
        return banner;
    }
}
