package org.foyer.mailing;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.foyer.access.Person;
import org.foyer.access.SignedIn;
import org.springframework.stereotype.Service;
import org.springframework.web.util.UriComponentsBuilder;

/** The surveys that the signed-in member is invited to. */
@Service
public class MySurveys {

    private final SignedIn signedIn;
    private final Surveys surveys;
    private final MailingProperties properties;

    MySurveys(SignedIn signedIn, Surveys surveys, MailingProperties properties) {
        this.signedIn = signedIn;
        this.surveys = surveys;
        this.properties = properties;
    }

    /** The open ones, latest first. */
    public List<Survey> all() {
        return signedIn.person().stream()
                .flatMap(person -> surveys.of(person.id()).stream())
                .map(Surveys.Invitation::survey)
                .toList();
    }

    /** One of them. */
    public Optional<Survey> find(UUID survey) {
        return all().stream().filter(one -> one.id().equals(survey)).findFirst();
    }

    /** Where the member answers it; the address opens the survey as this member. */
    public Optional<URI> addressOf(UUID survey) {
        LimeSurveyProperties limeSurvey = properties.limesurvey();
        if (limeSurvey == null) {
            return Optional.empty();
        }
        URI base = limeSurvey.remote().baseUrl();
        return signedIn.person()
                .filter(Person::inPerson) // what a member thinks is nobody else's to say
                .flatMap(person -> surveys.of(person.id(), survey))
                .map(invitation -> UriComponentsBuilder.fromUri(base)
                        .path("/index.php/" + invitation.survey().number())
                        .queryParam("token", invitation.token())
                        .queryParam("lang", invitation.language())
                        .build()
                        .toUri());
    }
}
