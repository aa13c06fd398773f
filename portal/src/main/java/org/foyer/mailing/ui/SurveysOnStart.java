package org.foyer.mailing.ui;

import java.util.List;
import java.util.Locale;
import org.foyer.mailing.MySurveys;
import org.foyer.values.MemberId;
import org.foyer.values.Texts;
import org.foyer.widgets.NextStep;
import org.foyer.widgets.StartContributor;
import org.springframework.stereotype.Component;

/** Shows a member the surveys that wait for them. */
@Component
class SurveysOnStart implements StartContributor {

    private final MySurveys surveys;
    private final Texts texts;

    SurveysOnStart(MySurveys surveys, Texts texts) {
        this.surveys = surveys;
        this.texts = texts;
    }

    @Override
    public List<NextStep> steps(MemberId member, Locale locale) {
        return surveys.all().stream()
                .map(survey -> new NextStep(
                        60,
                        "message-2",
                        SurveyView.ROUTE + "/" + survey.id(),
                        texts.get(locale, "mailing.survey.step", survey.title()),
                        texts.get(locale, "mailing.survey.step.fact")))
                .toList();
    }
}
