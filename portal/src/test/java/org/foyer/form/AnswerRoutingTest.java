package org.foyer.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.UUID;
import org.foyer.access.Accounts;
import org.foyer.contact.Contact;
import org.foyer.contact.ThreadId;
import org.foyer.testing.SpringTest;
import org.foyer.testing.TestMembers;
import org.foyer.values.MemberId;
import org.foyer.values.PersonalData;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;
import org.springframework.transaction.support.TransactionTemplate;

@SpringTest
@TestPropertySource(properties = "foyer.embedded.postgres.database=formdesk")
class AnswerRoutingTest {

    @Autowired
    Contact contact;

    @Autowired
    Answers answers;

    @Autowired
    OldAnswers old;

    @Autowired
    FormPersonalData personal;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    TransactionTemplate transactions;

    @Autowired
    TestMembers members;

    @Autowired
    Accounts accounts;

    @Autowired
    JdbcClient jdbc;

    private DeskWorld world;
    private MemberId anna;
    private MemberId secretary;

    @BeforeEach
    void aSectionWithASecretary() {
        world = new DeskWorld(jdbc, members, accounts);
        anna = world.member("Anna");
        secretary = world.holder("Beat", world.section(), "SECRETARY");
        world.email(secretary, "beat@desk.example");
    }

    @Test
    void beginsAConversationWithTheWordsOfTheFormInTheMembersName() {
        var answer = submitted("contact-office", anna, "Wann ist offen?");
        var thread = new ThreadId(answers.find(answer).orElseThrow().thread());
        var theirs =
                world.as(secretary, () -> contact.open(thread, Locale.GERMAN).orElseThrow());
        assertThat(theirs.summary().with()).isEqualTo("Anna Amt");
        assertThat(theirs.messages().getFirst().body()).contains("Wann ist offen?");
        assertThat(world.as(anna, () -> contact.open(thread, Locale.GERMAN))).isPresent();
        assertThat(jdbc.sql("select recipient from outgoing_mail")
                        .query(String.class)
                        .list())
                .containsExactly("beat@desk.example");
    }

    @Test
    void beginsNoneForAVisitorNorWhereTheFormSaysNothingOfOne() {
        assertThat(answers.find(submitted("contact-office", null, "Guten Tag"))
                        .orElseThrow()
                        .thread())
                .isNull();
        assertThat(answers.find(submitted("hut-report", anna, "Guten Tag"))
                        .orElseThrow()
                        .thread())
                .isNull();
    }

    @Test
    void cutsWordsThatAreLongerThanAMessage() {
        var answer = submitted("contact-office", anna, "Wort ".repeat(2_000));
        assertThat(jdbc.sql("select length(body) from contact_message where thread_id = ?")
                        .param(answers.find(answer).orElseThrow().thread())
                        .query(Integer.class)
                        .single())
                .isEqualTo(5_000);
    }

    @Test
    void deletesWhatIsDueWithAllThatHangsOnIt() {
        var due = world.answer(anna, world.section(), "Alt");
        world.file(due, "Alt.pdf");
        var stays = world.answer(anna, world.section(), "Neu");
        jdbc.sql("update form_answer set delete_on = ? where id = ?")
                .params(DeskWorld.TODAY, due)
                .update();
        jdbc.sql("insert into form_answer_note (answer_id, at, text) values (?, now(), 'Notiz')")
                .param(due)
                .update();
        assertThat(old.delete(DeskWorld.TODAY)).isEqualTo(1);
        assertThat(old.delete(DeskWorld.TODAY)).isZero();
        assertThat(answers.find(stays)).isPresent();
        assertThat(rows("form_answer_file") + rows("form_answer_note")).isZero();
    }

    @Test
    void goesWithTheMemberWhoSentIt() {
        world.answer(anna, world.section(), "Von Anna");
        jdbc.sql("delete from membership where member_id = ?")
                .param(anna.value())
                .update();
        jdbc.sql("delete from account where member_id = ?").param(anna.value()).update();
        jdbc.sql("delete from member where id = ?").param(anna.value()).update();
        assertThat(rows("form_answer")).isZero();
    }

    @Test
    void tellsMembersWhatIsKeptOfThemAndOfficialsNothingOfOthers() {
        var answer = world.answer(anna, world.section(), "Von Anna");
        jdbc.sql("insert into form_answer_note (answer_id, author_id, at, text) values (?, ?, now(), 'Anna fragt oft')")
                .params(answer, secretary.value())
                .update();
        assertThat(about(anna))
                .contains("Von Anna", "Anna fragt oft")
                .doesNotContain(secretary.toString(), "\"request\"");
        assertThat(about(secretary)).contains("\"by_me\": true").doesNotContain("Von Anna", "Anna fragt oft");
    }

    private String about(MemberId member) {
        var all = new StringBuilder();
        for (PersonalData.Section section : personal.about(member)) {
            section.rows().forEach(all::append);
        }
        return all.toString();
    }

    private int rows(String table) {
        return jdbc.sql("select count(*) from " + table).query(Integer.class).single();
    }

    private UUID submitted(String form, MemberId sender, String words) {
        var answer = world.answer(form, sender, world.section(), "SECRETARY", words);
        transactions.executeWithoutResult(status -> events.publishEvent(new AnswerSubmitted(answer)));
        return answer;
    }
}
