package org.foyer.profile.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.H1;
import java.time.LocalDate;
import java.util.UUID;
import org.foyer.testing.SignedInAs;
import org.foyer.testing.SpringTest;
import org.foyer.testing.TestMembers;
import org.foyer.values.MemberId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@SpringTest
@SignedInAs("50000030")
class HouseholdViewTest extends SpringBrowserlessTest {

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TestMembers members;

    private MemberId child;

    @BeforeEach
    void aParentAndAChild() {
        MemberId me = members.byNumber("50000030");
        child = members.member("50000031", "Mia", "Caduff", "de");
        UUID household = jdbc.sql("insert into household default values returning id")
                .query(UUID.class)
                .single();
        jdbc.sql("update member set household_id = ?, birth_date = date '1985-05-05' where id = ?")
                .params(household, me.value())
                .update();
        born(child, LocalDate.now().minusYears(10));
        jdbc.sql("update member set household_id = ? where id = ?")
                .params(household, child.value())
                .update();
    }

    @Test
    void showsAChildToItsParent() {
        assertThat(open(child.toString())).contains("Mia");
        assertThat(find(H1.class).single().getText()).isEqualTo("Mia Caduff");
    }

    @Test
    void answersTheSameForAStrangerAGrownUpChildAndNobody() {
        MemberId stranger = members.member("50000032", "Urs", "Fremd", "de");
        String nobody = open(UUID.randomUUID().toString());
        assertThat(nobody).startsWith("Diese Seite gibt es nicht");
        assertThat(open(stranger.toString())).isEqualTo(nobody);
        assertThat(open("not-an-id")).isEqualTo(nobody);
        born(child, LocalDate.now().minusYears(18));
        assertThat(open(child.toString())).isEqualTo(nobody).doesNotContain("Mia");
    }

    private String open(String id) {
        UI.getCurrent().navigate("household/" + id);
        roundTrip();
        return UI.getCurrent().getCurrentView().getElement().getTextRecursively();
    }

    private void born(MemberId member, LocalDate day) {
        jdbc.sql("update member set birth_date = ? where id = ?")
                .params(day, member.value())
                .update();
    }
}
