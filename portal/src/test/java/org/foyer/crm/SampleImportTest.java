package org.foyer.crm;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.foyer.access.Access;
import org.foyer.access.Accounts;
import org.foyer.access.Permission;
import org.foyer.testing.SpringTest;
import org.foyer.values.MemberId;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;

@SpringTest
@TestPropertySource(
        properties = {
            "foyer.sample.enabled=true",
            "foyer.embedded.directory=target/sample-test",
            "foyer.embedded.postgres.database=sample"
        })
class SampleImportTest {

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Accounts accounts;

    @Autowired
    Access access;

    @Autowired
    SampleImport sample;

    @Test
    void takesTheWholeAssociationIn() {
        assertThat(count("member")).isBetween(2_000, 2_005);
        assertThat(units("REGION")).isEqualTo(5);
        assertThat(units("SECTION")).isEqualTo(24);
        assertThat(units("LOCAL_GROUP")).isEqualTo(9);
        assertThat(units("HUT")).isEqualTo(15);
        assertThat(units("BOARD")).isEqualTo(25);
        assertThat(count("membership")).isGreaterThan(2_050);
        assertThat(count("office")).isGreaterThan(400);
        assertThat(count("household")).isGreaterThan(80);
        assertThat(count("unit where kind = 'HUT' and (owner_id is null or altitude is null or latitude is null)"))
                .isZero();
        assertThat(count("postal_address where valid_from > current_date")).isGreaterThan(10);
    }

    @Test
    void holdsNothingBackAndWarnsOnlyOfMembersWithoutAnEmail() {
        assertThat(jdbc.sql("select code || ' ' || original::text from quarantine where code <> 'no-email'")
                        .query(String.class)
                        .list())
                .isEmpty();
    }

    @Test
    void linksEverySampleUserButTheGuest() {
        assertThat(accounts.memberOf("7c9f2fe6-968c-42d6-a9c5-62c4f273175f")).contains(member("04172283"));
        assertThat(accounts.memberOf("b031d546-abe2-41e3-958e-600de5fc53ee")).isEmpty();
        assertThat(count("account where invited_at is not null")).isEqualTo(7);
    }

    @Test
    void givesTheSampleUsersTheirOffices() {
        jdbc.sql("insert into terms_acceptance (member_id, terms, accepted_at, language, text_hash) "
                        + "select member_id, '1', now(), 'de', 'test' from account")
                .update();
        assertThat(access.may(member("04172283"), Permission.SEE_MEMBER)
                        .anywhere()
                        .isGranted())
                .isFalse();
        assertThat(access.may(member("04172290"), Permission.INVITE_MEMBER)
                        .of(member("04172283"))
                        .isGranted())
                .isTrue();
        assertThat(access.may(member("04172312"), Permission.SEE_MEMBER)
                        .of(member("04172283"))
                        .isGranted())
                .isFalse();
        assertThat(access.may(member("04172323"), Permission.SEARCH_CHANGE_LOG)
                        .of(member("04172283"))
                        .isGranted())
                .isTrue();
    }

    @Test
    void putsLadinaIntoAHouseholdOfFourAndTwoSections() {
        assertThat(count("member where household_id = (select household_id from member where number = '04172283')"))
                .isEqualTo(4);
        assertThat(count("membership where member_id = '" + member("04172283") + "'"))
                .isEqualTo(2);
    }

    @Test
    void doesNothingAtTheNextStart() {
        int changes = count("change");
        sample.run(new DefaultApplicationArguments());
        assertThat(count("change")).isEqualTo(changes);
    }

    @Test
    void completesAStartThatWasCutOff() {
        jdbc.sql("update sample_load set ended_at = null").update();
        jdbc.sql("delete from account where member_id = ?")
                .param(member("04172356").value())
                .update();
        int members = count("member");
        sample.run(new DefaultApplicationArguments());
        assertThat(accounts.subjectOf(member("04172356"))).isPresent();
        assertThat(count("member")).isEqualTo(members);
        assertThat(count("sample_load where ended_at is null")).isZero();
    }

    private MemberId member(String number) {
        return new MemberId(jdbc.sql("select id from member where number = ?")
                .param(number)
                .query(UUID.class)
                .single());
    }

    private int units(String kind) {
        return count("unit where kind = '" + kind + "'");
    }

    private int count(String what) {
        return jdbc.sql("select count(*) from " + what).query(Integer.class).single();
    }
}
