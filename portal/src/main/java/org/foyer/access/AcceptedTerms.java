package org.foyer.access;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.foyer.values.MemberId;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who has accepted the terms of office, whoever asks. */
@Repository
@EnableConfigurationProperties(TermsProperties.class)
class AcceptedTerms {

    private final JdbcClient jdbc;
    private final Clock clock;
    private final TermsProperties properties;

    AcceptedTerms(JdbcClient jdbc, Clock clock, TermsProperties properties) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.properties = properties;
    }

    /** Whether the person has not accepted the current terms, or so long ago that they have to be read again. */
    boolean dueFor(MemberId person) {
        Instant oldest = clock.instant()
                .atOffset(ZoneOffset.UTC)
                .minus(properties.validFor())
                .toInstant();
        return jdbc.sql("""
                        select not exists (select from terms_acceptance
                                           where member_id = ? and terms = ? and accepted_at > ?)""")
                .params(person.value(), properties.version(), oldest.atOffset(ZoneOffset.UTC))
                .query(Boolean.class)
                .single();
    }
}
