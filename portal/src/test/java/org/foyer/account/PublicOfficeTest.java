package org.foyer.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.foyer.testing.SpringTest;
import org.foyer.testing.TestMembers;
import org.foyer.values.MemberId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Whether an office opens an account is said by its type. */
@SpringTest
class PublicOfficeTest {

    @Autowired
    WantedAccounts wanted;

    @Autowired
    TestMembers members;

    @Autowired
    JdbcClient jdbc;

    private MemberId councillor;

    @BeforeEach
    void somebodyInPublicOffice() {
        councillor = members.member("71340100", "Urs", "Ratsmitglied", "de");
        jdbc.sql("delete from membership where member_id = ?")
                .param(councillor.value())
                .update();
        jdbc.sql("delete from office where member_id = ?")
                .param(councillor.value())
                .update();
        type("PUBLIC_TEST", false);
        type("OWN_TEST", true);
        office("PUBLIC_TEST");
    }

    @Test
    void opensNoAccountForAPublicOfficeAlone() {
        assertThat(account().open()).isFalse();
        assertThat(account().groups()).isEmpty();
    }

    @Test
    void opensOneForAnOfficeOfTheAssociation() {
        office("OWN_TEST");
        assertThat(account().open()).isTrue();
        assertThat(account().groups()).containsExactly("offices/OWN_TEST@PUBLIC-A");
    }

    @Test
    void opensOneForAMemberInPublicOffice() {
        members.join(councillor, members.section("PUBLIC-A"));
        assertThat(account().open()).isTrue();
        assertThat(account().groups()).containsExactly("units/PUBLIC-A");
    }

    private Wanted account() {
        return wanted.of(List.of(councillor)).getFirst();
    }

    private void type(String code, boolean signsIn) {
        jdbc.sql(
                        "insert into office_type (code, name, signs_in) values (?, '{\"de\": \"Test\"}', ?) on conflict (code) do nothing")
                .params(code, signsIn)
                .update();
    }

    private void office(String type) {
        UUID unit = members.section("PUBLIC-A").value();
        jdbc.sql("insert into office (member_id, unit_id, office_type, from_date) values (?, ?, ?, ?)")
                .params(councillor.value(), unit, type, LocalDate.now().minusYears(1))
                .update();
    }
}
