package org.foyer.form;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.foyer.member.MainEmail;
import org.foyer.values.LocalNames;
import org.foyer.values.MemberId;
import org.foyer.values.Texts;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Gathers what an official reads about one answer; who may read it was asked before. */
@Component
@EnableConfigurationProperties(DeskProperties.class)
class DeskDetails {

    private final JdbcClient jdbc;
    private final LocalNames names;
    private final MainEmail members;
    private final AnswerFiles files;
    private final AnswerSteps steps;
    private final Deliveries deliveries;
    private final ObjectProvider<AnswerFact> facts;
    private final Texts texts;
    private final DeskProperties properties;
    private final Clock clock;

    DeskDetails(
            JdbcClient jdbc,
            LocalNames names,
            MainEmail members,
            AnswerFiles files,
            AnswerSteps steps,
            Deliveries deliveries,
            ObjectProvider<AnswerFact> facts,
            Texts texts,
            DeskProperties properties,
            Clock clock) {
        this.jdbc = jdbc;
        this.names = names;
        this.members = members;
        this.files = files;
        this.steps = steps;
        this.deliveries = deliveries;
        this.facts = facts;
        this.texts = texts;
        this.properties = properties;
        this.clock = clock;
    }

    OpenAnswer of(SentAnswer answer, List<MemberId> holders, Locale language) {
        var thread = answer.thread();
        return new OpenAnswer(
                answer,
                office(answer, language),
                holders.stream().map(this::holder).toList(),
                files.of(answer.id()),
                steps.notes(answer.id()),
                steps.of(answer.id()),
                deliveries.of(answer.id()),
                thread == null ? null : "contact/" + thread,
                longest(),
                said(answer, language));
    }

    private List<OpenAnswer.Said> said(SentAnswer answer, Locale language) {
        return facts.orderedStream()
                .filter(fact -> fact.concerns(answer.form()))
                .flatMap(fact -> fact.of(List.of(answer.id()), language).values().stream()
                        .map(words -> new OpenAnswer.Said(texts.get(language, fact.label()), words)))
                .toList();
    }

    /** The last day to which an answer may be kept. */
    LocalDate longest() {
        return LocalDate.now(clock).plus(properties.keepLonger());
    }

    /** Such as "Sekretariat, Sektion Aarewald". */
    String office(SentAnswer answer, Locale language) {
        var type = answer.officeType();
        var unit = answer.unit();
        String office = type == null ? "" : name("select name::text from office_type where code = ?", type, language);
        String where = unit == null ? "" : name("select name::text from unit where id = ?", unit.value(), language);
        return office.isEmpty() || where.isEmpty() ? office + where : office + ", " + where;
    }

    private String name(String sql, Object key, Locale language) {
        return jdbc.sql(sql)
                .param(key)
                .query(String.class)
                .optional()
                .map(column -> names.read(column).in(language))
                .orElse("");
    }

    private OpenAnswer.Holder holder(MemberId id) {
        return new OpenAnswer.Holder(id, members.correspondent(id).name().full());
    }
}
