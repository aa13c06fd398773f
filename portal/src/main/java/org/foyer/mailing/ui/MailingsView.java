package org.foyer.mailing.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.foyer.mailing.MailingDesk;
import org.foyer.mailing.Survey;
import org.foyer.widgets.ConfirmSheet;
import org.foyer.widgets.Page;
import org.foyer.widgets.PageHeader;
import org.foyer.widgets.Toast;

/** Newsletters and surveys: how the exchange with both services stands, and the surveys that are open. */
@Route(MailingsView.ROUTE)
@PermitAll
class MailingsView extends Page implements BeforeEnterObserver, HasDynamicTitle {

    static final String ROUTE = "office/mailings";

    private final MailingDesk desk;
    private final RunWords words;

    MailingsView(MailingDesk desk, RunWords words) {
        this.desk = desk;
        this.words = words;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("mailing.title");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (!desk.isOpen()) {
            throw new NotFoundException();
        }
        compose();
    }

    private void compose() {
        removeAll();
        var header = new PageHeader(getTranslation("mailing.title"), getTranslation("mailing.sentence"));
        if (desk.sendsNewsletters() || desk.asksSurveys()) {
            header.action(new Button(getTranslation("mailing.now"), click -> runNow()));
        }
        add(header, newsletter(), surveys());
    }

    private ServicePanel newsletter() {
        var panel = new ServicePanel(desk, words, "newsletter", desk.reachOfNewsletter());
        if (!desk.sendsNewsletters()) {
            return panel.missing("mail", "cleverreach");
        }
        if (desk.groups().isEmpty()) {
            return panel.missing("mail", "groups");
        }
        desk.groups().forEach((target, group) -> panel.target(getTranslation("mailing.group", group), target));
        return panel.end();
    }

    private ServicePanel surveys() {
        var panel = new ServicePanel(desk, words, "surveys", desk.reachOfSurveys());
        if (!desk.asksSurveys()) {
            return panel.missing("message-2", "limesurvey");
        }
        for (Survey survey : desk.openSurveys()) {
            var close = new Button(getTranslation("mailing.close"), click -> close(survey));
            close.setAriaLabel(getTranslation("mailing.close.one", survey.title()));
            panel.target(
                    getTranslation("mailing.survey", survey.title(), String.valueOf(survey.number())),
                    survey.target(),
                    close);
        }
        panel.end();
        panel.add(new SurveyForm(desk, () -> {
            Toast.show(getTranslation("mailing.opened"));
            compose();
        }));
        return panel;
    }

    private void close(Survey survey) {
        new ConfirmSheet(
                        getTranslation("mailing.close.title", survey.title()),
                        getTranslation("mailing.close.text"),
                        getTranslation("mailing.close"),
                        getTranslation("mailing.close.keep"),
                        () -> {
                            desk.close(survey.id());
                            compose();
                        })
                .open();
    }

    private void runNow() {
        desk.runNow();
        Toast.show(getTranslation("mailing.now.begun"));
        compose();
    }
}
