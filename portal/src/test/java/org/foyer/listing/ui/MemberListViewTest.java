package org.foyer.listing.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.H1;
import java.util.UUID;
import org.foyer.access.Permission;
import org.foyer.listing.Row;
import org.foyer.testing.SignedInAs;
import org.foyer.testing.SpringTest;
import org.foyer.testing.TestMembers;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;

@SpringTest
@TestPropertySource(properties = "foyer.embedded.postgres.database=listing")
class MemberListViewTest extends SpringBrowserlessTest {

    @Autowired
    TestMembers members;

    @Test
    @SignedInAs(value = "71420001", section = "143")
    void isNotThereWithoutAnOffice() {
        UI.getCurrent().navigate("office/member-list");
        assertThat(find(H1.class).single().getText()).isEqualTo("Diese Seite gibt es nicht");
    }

    @Test
    @SignedInAs(value = "71420002", section = "143")
    void showsTheMembersOfTheOwnSectionInATable() {
        members.office(members.byNumber("71420002"), members.section("143"), Permission.SEE_MEMBER);
        UI.getCurrent().navigate("office/member-list");
        assertThat(find(H1.class).single().getText()).isEqualTo("Mitglieder meiner Einheiten");
        Grid<?> grid = find(Grid.class).single();
        assertThat(grid.getColumnByKey("LAST_NAME")).isNotNull();
        assertThat(grid.getColumnByKey("EMAIL")).isNull();
        assertThat(grid.getGenericDataView().getItem(0)).isInstanceOf(Row.class);
    }

    @Test
    @SignedInAs(value = "71420003", section = "143")
    void answersViewsThatAreNoneLikePagesThatAreNone() {
        members.office(members.byNumber("71420003"), members.section("143"), Permission.SEE_MEMBER);
        for (String view : new String[] {"nonsense", UUID.randomUUID().toString()}) {
            UI.getCurrent().navigate("office/member-list/" + view);
            assertThat(find(H1.class).single().getText()).isEqualTo("Diese Seite gibt es nicht");
        }
    }
}
