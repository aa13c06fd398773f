package org.foyer.member;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
import org.foyer.member.MemberProfile.Contact;
import org.foyer.testing.SpringTest;
import org.foyer.testing.TestMembers;
import org.foyer.values.MemberId;
import org.foyer.values.Visibility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

@SpringTest
@Transactional
class ContactPointEditingTest {

    @Autowired
    ContactPointEditing editing;

    @Autowired
    MemberQueries queries;

    @Autowired
    TestMembers members;

    @Autowired
    EntityManager entities;

    @Autowired
    JdbcClient jdbc;

    private MemberId member;

    @BeforeEach
    void somebody() {
        member = members.member("50000050", "Anna", "Muster", "de");
    }

    @Test
    void keepsANumberOnceHoweverItIsTyped() {
        assertThat(editing.add(member, ContactKind.MOBILE, "079 555 01 82")).isInstanceOf(EditResult.Saved.class);
        assertThat(editing.add(member, ContactKind.MOBILE, "+41 79 555 01 82"))
                .isInstanceOf(EditResult.Unchanged.class);
        assertThat(contacts()).extracting(Contact::value).containsExactly("+41795550182");
    }

    @Test
    void callsTheFirstPhoneFirstUntilAnotherIsChosen() {
        editing.add(member, ContactKind.MOBILE, "079 555 01 82");
        editing.add(member, ContactKind.MOBILE, "079 555 01 93");
        assertThat(main()).isEqualTo("+41795550182");
        assertThat(editing.makeMain(member, id("+41795550193"))).isInstanceOf(EditResult.Saved.class);
        assertThat(main()).isEqualTo("+41795550193");
    }

    @Test
    void refusesANumberThatIsAlreadyThere() {
        editing.add(member, ContactKind.MOBILE, "079 555 01 82");
        editing.add(member, ContactKind.MOBILE, "079 555 01 93");
        assertThat(editing.change(member, id("+41795550193"), new Edit<>("+41795550193", "079 555 01 82")))
                .isEqualTo(new EditResult.Refused("contact-twice"));
    }

    @Test
    void answersAStaleEditWithTheNumberAsPeopleWriteIt() {
        editing.add(member, ContactKind.MOBILE, "079 555 01 82");
        assertThat(editing.change(member, id("+41795550182"), new Edit<>("+41795550101", "079 555 01 93")))
                .isEqualTo(new EditResult.Conflict("079 555 01 82"));
    }

    @Test
    void leavesTheMainEmailToItsConfirmation() {
        UUID main = jdbc.sql("insert into contact_point (member_id, kind, value, main) "
                        + "values (?, 'EMAIL', 'anna.50000050@post.example', true) returning id")
                .param(member.value())
                .query(UUID.class)
                .single();
        var id = new ContactPointId(main);
        var refused = new EditResult.Refused("main-email");
        assertThat(editing.change(member, id, new Edit<>("anna.50000050@post.example", "b@post.example")))
                .isEqualTo(refused);
        assertThat(editing.remove(member, id)).isEqualTo(refused);
        assertThat(editing.makeMain(member, id)).isEqualTo(refused);
    }

    @Test
    void showsItToWhomTheMemberChooses() {
        editing.add(member, ContactKind.EMAIL, "anna@post.example");
        var edit = new Edit<>(Visibility.OFFICIALS, Visibility.MEMBERS);
        assertThat(editing.show(member, id("anna@post.example"), edit)).isInstanceOf(EditResult.Saved.class);
        assertThat(contacts().getFirst().visibility()).isEqualTo(Visibility.MEMBERS);
    }

    @Test
    void removesItOnce() {
        editing.add(member, ContactKind.EMAIL, "anna@post.example");
        var id = id("anna@post.example");
        assertThat(editing.remove(member, id)).isInstanceOf(EditResult.Saved.class);
        assertThat(editing.remove(member, id)).isEqualTo(new EditResult.Refused("contact-gone"));
        assertThat(contacts()).isEmpty();
    }

    @Test
    void keepsWordsThatLookLikeCommandsAsWords() {
        assertThat(editing.add(member, ContactKind.EMAIL, "a'; drop table member; --@post.example"))
                .isEqualTo(new EditResult.Refused("email-form"));
        assertThat(editing.add(member, ContactKind.PHONE, "0' or '1'='1"))
                .isEqualTo(new EditResult.Refused("phone-not-a-number"));
    }

    private ContactPointId id(String value) {
        return contacts().stream()
                .filter(contact -> contact.value().equals(value))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private String main() {
        return contacts().stream()
                .filter(Contact::main)
                .findFirst()
                .orElseThrow()
                .value();
    }

    private List<Contact> contacts() {
        entities.flush();
        return queries.profileOf(member).orElseThrow().contacts();
    }
}
