package org.foyer.assembly;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import org.foyer.access.AccessRefusedException;
import org.foyer.access.Permission;
import org.foyer.testing.SignedInAs;
import org.foyer.testing.SpringTest;
import org.foyer.testing.TestMembers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.test.context.support.WithAnonymousUser;
import org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

@SpringTest
@SignedInAs("77500003")
class GuestsTest {

    @Autowired
    private Guests guests;

    @Autowired
    private DoorWatch door;

    @Autowired
    private Roll roll;

    @Autowired
    private TestMembers members;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private WebApplicationContext context;

    private SeatStage stage;
    private MockMvc browser;

    @BeforeEach
    void anAssembly() {
        stage = new SeatStage(members, jdbc, Instant.now().plus(2, ChronoUnit.DAYS), 0);
        var me = members.member("77500003", "Ladina", "Caduff", "de");
        jdbc.sql("delete from office where member_id = ?").param(me.value()).update();
        members.office(me, members.top(), Permission.RUN_ASSEMBLY);
        browser = MockMvcBuilders.webAppContextSetup(context)
                .apply(SecurityMockMvcConfigurers.springSecurity())
                .build();
    }

    @Test
    void putsAGuestOnTheRollAndSendsTheTicket() {
        long before = roll.revision(stage.assembly);
        assertThat(invite("Nina Frei", "Radio Rätia", "nina@example.org").isDone())
                .isTrue();
        var guest = guests.of(stage.assembly).getFirst();
        assertThat(guest.organisation()).isEqualTo("Radio Rätia");
        assertThat(roll.byTicket(stage.assembly, guest.ticket()))
                .isPresent()
                .get()
                .satisfies(it -> {
                    assertThat(it.kind()).isEqualTo(Attendee.Kind.PRESS);
                    assertThat(it.mayAttend()).isTrue();
                    assertThat(it.votes()).isZero();
                });
        assertThat(roll.revision(stage.assembly)).isGreaterThan(before);
        assertThat(jdbc.sql("select count(*) from outgoing_mail where recipient = 'nina@example.org'")
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void takesAListAndSaysWhichLinesItCouldNotUse() {
        var like = new Guest.Invitation(Attendee.Kind.GUEST, "", "", "", Locale.GERMAN);
        var outcome = guests.paste(
                stage.assembly,
                like,
                "Ada Meier; Gemeinde Olten\nBo Frei\tbo@nowhere\n;Ohne Namen\nAda Meier; gemeinde olten");
        assertThat(outcome.taken()).isEqualTo(1);
        assertThat(outcome.left()).extracting(it -> it.why().code()).containsExactly("email", "no-name", "there");
    }

    @Test
    void invitesNoMoreThanTheRoomHolds() {
        jdbc.sql("update assembly set capacity = 1 where id = ?")
                .param(stage.assembly.value())
                .update();
        assertThat(invite("Eins", "", "").isDone()).isTrue();
        assertThat(invite("Zwei", "", "")).isEqualTo(Arranged.refused("room", 1));
    }

    @Test
    void keepsWhoeverWasAtTheDoor() {
        invite("Eins", "", "");
        invite("Zwei", "", "");
        var both = guests.of(stage.assembly);
        stage.letIn(door, both.getFirst().id());
        assertThat(guests.remove(stage.assembly, both.getFirst().id()))
                .isEqualTo(Arranged.refused("was-at-door", "Eins"));
        assertThat(guests.remove(stage.assembly, both.getLast().id()).isDone()).isTrue();
        assertThat(guests.of(stage.assembly)).hasSize(1);
    }

    @Test
    @WithAnonymousUser
    void showsATicketToWhoeverHoldsIt() throws Exception {
        String ticket =
                jdbc.sql("""
                        insert into attendee (assembly_id, kind, name, may_attend) values (?, 'GUEST', 'Nina Frei', true)
                        returning ticket""").param(stage.assembly.value()).query(String.class).single();
        browser.perform(get("/ticket/" + ticket + ".pdf"))
                .andExpect(status().isOk())
                .andExpect(content().contentType("application/pdf"));
        browser.perform(get("/ticket/" + ticket.replace('A', 'B').replace('1', '2') + "0.pdf"))
                .andExpect(status().isNotFound());
        String ofAMember =
                jdbc.sql("""
                        insert into attendee (assembly_id, kind, member_id, name, may_attend)
                        select ?, 'MEMBER', id, 'X', true from member where number = '77500003' returning ticket""").param(stage.assembly.value()).query(String.class).single();
        browser.perform(get("/ticket/" + ofAMember + ".pdf")).andExpect(status().isNotFound());
        jdbc.sql("update assembly set cancelled_at = now() where id = ?")
                .param(stage.assembly.value())
                .update();
        browser.perform(get("/ticket/" + ticket + ".pdf")).andExpect(status().isNotFound());
    }

    @Test
    void refusesOfficialsOfASection() {
        jdbc.sql("delete from office where member_id = ?")
                .param(members.byNumber("77500003").value())
                .update();
        members.office(members.byNumber("77500003"), stage.aare, Permission.RUN_ASSEMBLY);
        assertThatThrownBy(() -> guests.of(stage.assembly)).isInstanceOf(AccessRefusedException.class);
        assertThatThrownBy(() -> invite("Eins", "", "")).isInstanceOf(AccessRefusedException.class);
    }

    private Arranged invite(String name, String organisation, String email) {
        return guests.invite(
                stage.assembly, new Guest.Invitation(Attendee.Kind.PRESS, name, organisation, email, Locale.GERMAN));
    }
}
