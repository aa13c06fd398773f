package org.foyer.support;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.foyer.access.AccessRefusedException;
import org.foyer.access.Impersonations;
import org.foyer.access.Permission;
import org.foyer.access.TermsOfOffice;
import org.foyer.contact.AbuseReports;
import org.foyer.contact.Addressee;
import org.foyer.contact.Contact;
import org.foyer.contact.Reach;
import org.foyer.contact.ThreadId;
import org.foyer.contact.Unread;
import org.foyer.mailing.MySurveys;
import org.foyer.member.ContactKind;
import org.foyer.member.ContactPointId;
import org.foyer.member.Edit;
import org.foyer.member.EditResult;
import org.foyer.profile.DeletionRequests;
import org.foyer.profile.MainEmailChange;
import org.foyer.profile.MySessions;
import org.foyer.profile.ProfileContacts;
import org.foyer.profile.ProfileService;
import org.foyer.testing.SignedInAs;
import org.foyer.testing.SpringTest;
import org.foyer.testing.TestMembers;
import org.foyer.values.MemberId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/** What support leaves to the member, whichever way it asks. */
@SpringTest
@TestPropertySource(properties = "foyer.embedded.postgres.database=support")
@SignedInAs(value = "76000011", firstName = "Nora", lastName = "Nadig")
class SupportGuardsTest {

    @Autowired
    Impersonations impersonations;

    @Autowired
    ProfileService profiles;

    @Autowired
    ProfileContacts contacts;

    @Autowired
    MainEmailChange mainEmail;

    @Autowired
    DeletionRequests deletion;

    @Autowired
    MySessions sessions;

    @Autowired
    MySurveys surveys;

    @Autowired
    Contact contact;

    @Autowired
    Unread unread;

    @Autowired
    AbuseReports reports;

    @Autowired
    TermsOfOffice terms;

    @Autowired
    TestMembers members;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    WebApplicationContext context;

    private MemberId ladina;
    private ThreadId letter;

    @BeforeEach
    void supportSeesThePortalAsAMember() {
        jdbc.sql("delete from impersonation").update();
        var nora = members.tied("76000011", "Nora", "Nadig", "de");
        members.office(nora, members.top(), Permission.IMPERSONATE);
        ladina = members.member("76000012", "Ladina", "Lanz", "de");
        members.join(ladina, members.section("SUP"));
        letter = letterOf(ladina, nora);
        impersonations.start(ladina, "Findet die neue Adresse nicht");
        assertThat(profiles.own().id()).isEqualTo(ladina);
    }

    @Test
    void refusesSignInLettersAndDeclarations() {
        var email = point(ContactKind.EMAIL, "ladina.lanz@example.org");
        List<ThrowingCallable> calls = List.of(
                () -> mainEmail.ask(ladina, "neu@example.org"),
                () -> mainEmail.resend(ladina),
                () -> mainEmail.cancel(ladina),
                () -> contacts.add(ladina, ContactKind.EMAIL, "neu@example.org"),
                () -> contacts.change(ladina, email, new Edit<>("ladina.lanz@example.org", "neu@example.org")),
                () -> contacts.remove(ladina, email),
                () -> contacts.makeMain(ladina, email),
                () -> profiles.speak(ladina, new Edit<>("de", "fr")),
                () -> deletion.ask(ladina, "Test"),
                () -> deletion.withdraw(ladina),
                () -> sessions.all(),
                () -> sessions.end("any"),
                () -> sessions.endAllOthers(),
                () -> terms.accept(terms.current(Locale.GERMAN)),
                () -> contact.mine(Locale.GERMAN),
                () -> contact.open(letter, Locale.GERMAN),
                () -> contact.write(new Addressee.Person(ladina), "Hallo", List.of(), Locale.GERMAN),
                () -> contact.answer(letter, "Hallo", List.of()),
                () -> contact.close(letter),
                () -> contact.keepSenderAway(letter),
                () -> unread.mine(),
                () -> unread.opened(letter),
                () -> contact.choose(Reach.PORTAL),
                () -> reports.report(letter));
        for (int i = 0; i < calls.size(); i++) {
            assertThatThrownBy(calls.get(i))
                    .as("call %d", i)
                    .isInstanceOfSatisfying(
                            AccessRefusedException.class,
                            refused -> assertThat(refused.code()).isEqualTo("support"));
        }
        assertThat(contact.isOpen()).isFalse();
        assertThat(profiles.own().language()).isEqualTo("de");
    }

    @Test
    void givesNoWayIntoASurvey() {
        jdbc.sql("insert into survey (number, title, opened_at) select 9176, 'Test', now() "
                        + "where not exists (select from survey where number = 9176)")
                .update();
        var survey = jdbc.sql("select id from survey where number = 9176")
                .query(UUID.class)
                .single();
        jdbc.sql(
                        "insert into survey_participant (survey_id, member_id, token) values (?, ?, 'secret') on conflict do nothing")
                .params(survey, ladina.value())
                .update();
        assertThat(surveys.addressOf(survey)).isEmpty();
    }

    @Test
    void takesAPhoneNumber() {
        var phone = point(ContactKind.PHONE, "+41315550176");
        assertThat(contacts.remove(ladina, phone)).isInstanceOf(EditResult.Saved.class);
    }

    @Test
    void givesNothingToTakeAlong() throws Exception {
        var signedIn = SecurityContextHolder.getContext().getAuthentication();
        for (String file :
                List.of("/my-data/everything.json", "/my-data/everything.pdf", "/pass/cards", "/pass/cards/fresh")) {
            var answer = answer(file, signedIn);
            assertThat(answer.getStatus()).as(file).isEqualTo(403);
            assertThat(answer.getContentAsString()).doesNotContain("Lanz");
        }
    }

    private MockHttpServletResponse answer(String path, Authentication signedIn) throws Exception {
        var browser = MockMvcBuilders.webAppContextSetup(context)
                .apply(SecurityMockMvcConfigurers.springSecurity())
                .build();
        return browser.perform(get(path).with(authentication(signedIn)))
                .andReturn()
                .getResponse();
    }

    private ContactPointId point(ContactKind kind, String value) {
        jdbc.sql("delete from contact_point where member_id = ? and value = ?")
                .params(ladina.value(), value)
                .update();
        return new ContactPointId(jdbc.sql(
                        "insert into contact_point (member_id, kind, value, main) values (?, ?, ?, false) returning id")
                .params(ladina.value(), kind.name(), value)
                .query(UUID.class)
                .single());
    }

    private ThreadId letterOf(MemberId from, MemberId to) {
        return new ThreadId(jdbc.sql(
                        "insert into contact_thread (sender_id, person_id, created_at, last_at) values (?, ?, now(), now()) returning id")
                .params(from.value(), to.value())
                .query(UUID.class)
                .single());
    }
}
