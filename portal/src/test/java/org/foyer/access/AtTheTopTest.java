package org.foyer.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.foyer.testing.SignedInAs;
import org.foyer.testing.SpringTest;
import org.foyer.testing.TestMembers;
import org.foyer.values.MemberId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

@SpringTest
@Transactional
@SignedInAs(value = "71490001", section = "S1")
class AtTheTopTest {

    @Autowired
    Access access;

    @Autowired
    TestMembers members;

    @Autowired
    JdbcClient jdbc;

    private MemberId me;

    @BeforeEach
    void me() {
        me = members.byNumber("71490001");
    }

    @Test
    void grantsAnOfficeAtTheTop() {
        members.officeAtTheTop(me, Permission.SEARCH_CHANGE_LOG);
        assertThat(atTheTop()).isEqualTo(new Decision.Granted("TEST_SEARCH_CHANGE_LOG"));
        assertThat(access.may(Permission.IMPORT_MEMBERS).atTheTop().isGranted()).isFalse();
    }

    @Test
    void refusesAnOfficeOfASection() {
        members.office(me, members.section("S1"), Permission.SEARCH_CHANGE_LOG);
        assertThat(atTheTop()).isEqualTo(new Decision.Refused("no-office"));
    }

    @Test
    void refusesAnOfficeAtOneOfTwoTops() {
        members.officeAtTheTop(me, Permission.SEARCH_CHANGE_LOG);
        jdbc.sql("insert into unit (number, kind, name) values ('AT-THE-TOP', 'NATIONAL', '{\"de\": \"Zweiter\"}')")
                .update();
        assertThatThrownBy(() -> atTheTop().orThrow()).isInstanceOf(AccessRefusedException.class);
    }

    @Test
    void refusesAnOfficeWhoseTermsWaitToBeAccepted() {
        members.officeWithoutTerms(me, members.top(), Permission.SEARCH_CHANGE_LOG);
        jdbc.sql("update unit set parent_id = ? where parent_id is null and id <> ?")
                .params(members.top().value(), members.top().value())
                .update();
        assertThat(atTheTop()).isEqualTo(new Decision.Refused("terms-due"));
    }

    private Decision atTheTop() {
        return access.may(Permission.SEARCH_CHANGE_LOG).atTheTop();
    }
}
