package org.foyer.mailing;

import static org.assertj.core.api.Assertions.assertThat;

import org.foyer.access.Accounts;
import org.foyer.mailing.MailingStage.Cast;
import org.foyer.testing.SignIn;
import org.foyer.values.MemberId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@MailingTest
class SurveyExchangeTest {

    @Autowired
    SurveyExchange exchange;

    @Autowired
    Surveys surveys;

    @Autowired
    MySurveys mine;

    @Autowired
    MailingRuns runs;

    @Autowired
    FakeLimeSurvey limeSurvey;

    @Autowired
    Accounts accounts;

    @Autowired
    Cast cast;

    private MemberId selma;
    private MemberId loic;
    private Survey survey;

    @BeforeEach
    void aSurvey() {
        cast.clear();
        limeSurvey.participants.removeAll();
        selma = cast.agreed("Selma");
        loic = cast.agreed("Loic");
        cast.set(loic, "language = 'fr'");
        surveys.open(FakeLimeSurvey.SURVEY, "Hütten 2027", null, null);
        survey = surveys.open().getFirst();
    }

    @Test
    void givesEachMemberATokenThatStays() {
        exchange.run();
        assertThat(limeSurvey.tokens()).hasSize(2).allMatch(token -> token.startsWith("fy") && token.length() == 34);
        var before = limeSurvey.tokens();
        cast.set(selma, "surveys = false");
        exchange.run();
        assertThat(limeSurvey.tokens()).hasSize(1);
        cast.set(selma, "surveys = true");
        exchange.run();
        assertThat(limeSurvey.tokens()).containsExactlyInAnyOrderElementsOf(before);
    }

    @Test
    void asksOnlyTheChosenAudience() {
        surveys.close(survey.id());
        surveys.open(FakeLimeSurvey.SURVEY, "Cabanes", cast.unit(), "fr");
        exchange.run();
        assertThat(limeSurvey.participants.path(0).path("email").asString()).isEqualTo(cast.email(loic));
        assertThat(limeSurvey.tokens()).hasSize(1);
    }

    @Test
    void opensTheSurveyForTheInvitedMemberOnly() {
        MemberId other = cast.agreed("Nora");
        cast.set(other, "surveys = false");
        exchange.run();
        try (var _ = SignIn.as(accounts, selma)) {
            assertThat(mine.all()).extracting(Survey::title).containsExactly("Hütten 2027");
            assertThat(mine.addressOf(survey.id()).orElseThrow())
                    .hasPath("/index.php/" + FakeLimeSurvey.SURVEY)
                    .hasParameter("lang", "de")
                    .satisfies(address -> assertThat(limeSurvey.tokens()).anyMatch(address.getQuery()::contains));
        }
        try (var _ = SignIn.as(accounts, other)) {
            assertThat(mine.all()).isEmpty();
            assertThat(mine.addressOf(survey.id())).isEmpty();
        }
        cast.set(selma, "surveys = false");
        try (var _ = SignIn.as(accounts, selma)) {
            assertThat(mine.addressOf(survey.id()))
                    .as("at once, before the next run")
                    .isEmpty();
        }
    }

    @Test
    void saysInWordsThatTheSurveyIsNotThere() {
        surveys.close(survey.id());
        surveys.open(99, "Keine", null, null);
        assertThat(exchange.run()).isFalse();
        assertThat(runs.last(surveys.open().getFirst().target()).orElseThrow())
                .extracting(MailingRun::problem, MailingRun::words)
                .containsExactly("refused", "Error: Invalid survey ID");
    }
}
