package org.foyer.access;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.foyer.values.Languages;
import org.foyer.values.MemberId;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.core.io.ResourceLoader;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The terms that an official accepts before an office shows data of others; again after a year or for a new version.
 * {@link Access} asks here, so that no view, endpoint or download can forget it.
 */
@Service
@EnableConfigurationProperties(TermsProperties.class)
public class TermsOfOffice {

    private final JdbcClient jdbc;
    private final AcceptedTerms accepted;
    private final SignedIn signedIn;
    private final Languages languages;
    private final Clock clock;
    private final TermsProperties properties;
    private final Map<Locale, TermsText> texts;

    TermsOfOffice(
            JdbcClient jdbc,
            AcceptedTerms accepted,
            SignedIn signedIn,
            Languages languages,
            Clock clock,
            TermsProperties properties,
            ResourceLoader files) {
        this.jdbc = jdbc;
        this.accepted = accepted;
        this.signedIn = signedIn;
        this.languages = languages;
        this.clock = clock;
        this.properties = properties;
        this.texts = Languages.ALL.stream()
                .collect(Collectors.toUnmodifiableMap(
                        Function.identity(),
                        language -> TermsText.read(
                                language.getLanguage(),
                                files.getResource(
                                        properties.location() + "office_" + language.getLanguage() + ".txt"))));
    }

    /** The current terms in the language of the reader, or the nearest that there is. */
    public Terms current(Locale reader) {
        var text = textFor(reader);
        return new Terms(properties.version(), text.language(), text.parts());
    }

    /** Whether the person has not accepted the current terms, or so long ago that they have to be read again. */
    public boolean dueFor(MemberId person) {
        return accepted.dueFor(person);
    }

    /**
     * The signed-in person accepts what they have read; a second click changes nothing.
     *
     * @param read the terms that were shown
     * @return false when there is a newer version meanwhile, which has to be read first
     * @throws AccessRefusedException when nobody is signed in in person
     */
    @Transactional
    public boolean accept(Terms read) {
        var person = signedIn.requireInPerson().id();
        if (!read.version().equals(properties.version())) {
            return false;
        }
        if (dueFor(person)) {
            jdbc.sql("insert into terms_acceptance (member_id, terms, accepted_at, language, text_hash) "
                            + "values (?, ?, ?, ?, ?)")
                    .params(
                            person.value(),
                            read.version(),
                            clock.instant().atOffset(ZoneOffset.UTC),
                            read.language(),
                            textFor(Locale.of(read.language())).hash())
                    .update();
        }
        return true;
    }

    private TermsText textFor(Locale reader) {
        var text = texts.get(Locale.of(languages.best(List.of(reader)).getLanguage()));
        if (text == null) {
            throw new IllegalStateException("No terms of office for " + reader);
        }
        return text;
    }
}
