package org.foyer.mailing;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.foyer.mailing.Exchange.Outcome;
import org.foyer.mailing.MailingRuns.Counts;
import org.foyer.values.MemberId;
import org.springframework.stereotype.Component;

/** Brings the participants of the open surveys in line with those who agreed to surveys. */
@Component
class SurveyExchange {

    private final MailingServices services;
    private final MailingProperties properties;
    private final Audience audience;
    private final Surveys surveys;
    private final Exchange exchange;

    SurveyExchange(
            MailingServices services,
            MailingProperties properties,
            Audience audience,
            Surveys surveys,
            Exchange exchange) {
        this.services = services;
        this.properties = properties;
        this.audience = audience;
        this.surveys = surveys;
        this.exchange = exchange;
    }

    /** Runs all open surveys; whether each went to its end. */
    boolean run() {
        return services.limeSurvey().map(this::run).orElse(true);
    }

    private boolean run(LimeSurveyClient client) {
        boolean fine = true;
        String prefix = Objects.requireNonNull(properties.limesurvey()).tokenPrefix();
        for (Survey survey : surveys.open()) {
            List<Addressee> people = audience.of(survey);
            Map<MemberId, String> tokens = surveys.tokens(
                    survey.id(), people.stream().map(Addressee::member).toList(), prefix);
            Map<String, MemberId> keys = Exchange.keys(people, person -> token(tokens, person));
            fine &= exchange.run(survey.target(), () -> synchronise(client, survey, people, tokens), keys);
        }
        return fine;
    }

    private Outcome synchronise(
            LimeSurveyClient client, Survey survey, List<Addressee> people, Map<MemberId, String> tokens) {
        ParticipantReport report = client.synchronise(
                survey.number(),
                people.stream()
                        .map(person -> new Participant(
                                token(tokens, person),
                                person.email(),
                                person.firstName(),
                                person.lastName(),
                                person.language()))
                        .toList());
        Set<String> missing = report.notTaken().stream().map(NotTaken::key).collect(Collectors.toSet());
        var invited = new HashSet<MemberId>();
        people.stream()
                .filter(person -> !missing.contains(token(tokens, person)))
                .forEach(person -> invited.add(person.member()));
        surveys.invited(survey.id(), invited);
        return new Outcome(new Counts(report.added(), 0, report.removed(), 0), report.notTaken());
    }

    private static String token(Map<MemberId, String> tokens, Addressee person) {
        return Objects.requireNonNull(tokens.get(person.member()));
    }
}
