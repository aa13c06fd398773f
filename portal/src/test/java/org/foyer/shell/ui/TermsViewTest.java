package org.foyer.shell.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.foyer.access.Permission.SEE_CONTACT_DETAILS;
import static org.foyer.access.Permission.SEE_MEMBER;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.router.Location;
import java.util.Locale;
import org.foyer.access.Access;
import org.foyer.access.Decision;
import org.foyer.access.TermsOfOffice;
import org.foyer.testing.SignedInAs;
import org.foyer.testing.SpringTest;
import org.foyer.testing.TestMembers;
import org.foyer.values.MemberId;
import org.foyer.values.UnitId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@SpringTest
@SignedInAs("71000060")
class TermsViewTest extends SpringBrowserlessTest {

    @Autowired
    Access access;

    @Autowired
    TermsOfOffice terms;

    @Autowired
    TestMembers members;

    @Autowired
    JdbcClient jdbc;

    private MemberId official;
    private UnitId section;

    @BeforeEach
    void anOfficialWhoHasNotAccepted() {
        official = members.byNumber("71000060");
        section = members.section("71060");
        members.officeWithoutTerms(official, section, SEE_MEMBER, SEE_CONTACT_DETAILS);
        jdbc.sql("delete from terms_acceptance where member_id = ?")
                .param(official.value())
                .update();
    }

    @Test
    void closesTheOfficeUntilTheTermsAreAccepted() {
        assertThat(access.may(SEE_MEMBER).anywhere()).isEqualTo(new Decision.Refused("terms-due"));
        assertThat(access.may(SEE_MEMBER).in(section)).isEqualTo(new Decision.Refused("terms-due"));
        assertThat(access.reachOf(SEE_MEMBER)).isEmpty();
        assertThatThrownBy(() -> access.may(SEE_MEMBER).in(section).orThrow()).hasMessageContaining("terms-due");

        open("office/members?unit=71060");

        assertThat(find(H1.class).single().getText()).isEqualTo("Zuerst die Bedingungen des Amtes");
        assertThat(find(Anchor.class).all())
                .extracting(Anchor::getHref)
                .anyMatch(link -> link.startsWith("office/terms?to=office"));
    }

    @Test
    void leavesOnesOwnDataOpen() {
        assertThat(access.may(SEE_CONTACT_DETAILS).of(official).isGranted()).isTrue();
    }

    @Test
    void opensTheOfficeAndLeadsOnOnceAccepted() {
        open(TermsView.leadingTo("office/members?unit=71060"));
        assertThat(find(H1.class).single().getText()).isEqualTo("Bedingungen des Amtes");

        test(find(Button.class).withText("Gelesen und angenommen").single()).click();

        assertThat(access.may(SEE_MEMBER).in(section).isGranted()).isTrue();
        assertThat(access.reachOf(SEE_MEMBER)).containsExactly(section);
        assertThat(UI.getCurrent().getInternals().getActiveViewLocation().getPathWithQueryParameters())
                .isEqualTo("office/members?unit=71060");
    }

    @Test
    void leadsNowhereOutsideThePortal() {
        open(TermsView.leadingTo("https://elsewhere.example/"));
        test(find(Button.class).withText("Gelesen und angenommen").single()).click();
        assertThat(UI.getCurrent().getInternals().getActiveViewLocation().getPath())
                .isEmpty();
    }

    @Test
    void asksAgainAfterAYear() {
        accepted("1", "366 days");
        assertThat(access.termsAreDue()).isTrue();
        accepted("1", "364 days");
        assertThat(access.termsAreDue()).isFalse();
    }

    @Test
    void asksAgainForAnotherVersion() {
        accepted("0", "1 day");
        assertThat(access.termsAreDue()).isTrue();
        assertThat(access.may(SEE_MEMBER).in(section).isGranted()).isFalse();
    }

    @Test
    void acceptsTwiceAsOnce() {
        var read = terms.current(Locale.GERMAN);
        assertThat(terms.accept(read)).isTrue();
        assertThat(terms.accept(read)).isTrue();
        assertThat(jdbc.sql("select count(*) from terms_acceptance where member_id = ?")
                        .param(official.value())
                        .query(Long.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    @SignedInAs("71000061")
    void isNotThereForMembersWithoutOffice() {
        UI.getCurrent().navigate(TermsView.ROUTE);
        assertThat(find(H1.class).single().getText()).isEqualTo("Diese Seite gibt es nicht");
    }

    private static void open(String address) {
        var page = new Location(address);
        UI.getCurrent().navigate(page.getPath(), page.getQueryParameters());
    }

    private void accepted(String version, String ago) {
        jdbc.sql("insert into terms_acceptance (member_id, terms, accepted_at, language, text_hash) "
                        + "values (?, ?, now() - cast(? as interval), 'de', 'test')")
                .params(official.value(), version, ago)
                .update();
    }
}
