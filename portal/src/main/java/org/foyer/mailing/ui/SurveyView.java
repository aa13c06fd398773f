package org.foyer.mailing.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.UUID;
import org.foyer.mailing.MySurveys;
import org.foyer.mailing.Survey;
import org.foyer.widgets.Icon;
import org.foyer.widgets.Page;
import org.foyer.widgets.PageHeader;

/** The way out to a survey; the link opens it as this member. */
@Route(SurveyView.ROUTE)
@PermitAll
class SurveyView extends Page implements HasUrlParameter<String>, HasDynamicTitle {

    static final String ROUTE = "survey";

    private final MySurveys surveys;
    private String title = "";

    SurveyView(MySurveys surveys) {
        this.surveys = surveys;
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    @Override
    public void setParameter(BeforeEvent event, String id) {
        Survey survey = find(id);
        String address = surveys.addressOf(survey.id())
                .orElseThrow(NotFoundException::new)
                .toString();
        title = survey.title();
        removeAll();
        var link = new Anchor(address, new Icon("external-link").small());
        link.add(getTranslation("mailing.survey.open"));
        link.addClassName("foyer-file");
        link.getElement().setAttribute("rel", "noreferrer");
        add(new PageHeader(title, getTranslation("mailing.survey.sentence")), link);
    }

    private Survey find(String id) {
        try {
            return surveys.find(UUID.fromString(id)).orElseThrow(NotFoundException::new);
        } catch (IllegalArgumentException notAnId) {
            throw new NotFoundException();
        }
    }
}
