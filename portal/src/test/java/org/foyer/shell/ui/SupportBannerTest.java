package org.foyer.shell.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.spring.security.AuthenticationContext;
import org.foyer.access.Impersonations;
import org.foyer.access.Permission;
import org.foyer.access.Portraits;
import org.foyer.access.SignedIn;
import org.foyer.testing.SignedInAs;
import org.foyer.testing.SpringTest;
import org.foyer.testing.TestMembers;
import org.foyer.values.MemberId;
import org.foyer.widgets.Banner;
import org.foyer.widgets.FrameContributor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;

@SpringTest
@TestPropertySource(properties = "foyer.embedded.postgres.database=support")
@SignedInAs(value = "76000031", firstName = "Nora", lastName = "Nadig")
class SupportBannerTest extends SpringBrowserlessTest {

    @Autowired
    Impersonations impersonations;

    @Autowired
    SignedIn signedIn;

    @Autowired
    TestMembers members;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Menu menu;

    @Autowired
    Portraits portraits;

    @Autowired
    Brand brand;

    @Autowired
    ObjectProvider<FrameContributor> rooms;

    @Autowired
    SupportBanner support;

    @Autowired
    AuthenticationContext authentication;

    private MemberId nora;
    private MemberId ladina;

    @BeforeEach
    void theCentralOfficeAndAMember() {
        jdbc.sql("delete from impersonation").update();
        nora = members.byNumber("76000031");
        members.office(nora, members.top(), Permission.IMPERSONATE);
        ladina = members.member("76000032", "Ladina", "Lanz", "de");
        members.join(ladina, members.section("SUP"));
    }

    @Test
    void standsOverEveryPageAndLeadsBack() {
        impersonations.start(ladina, "Findet die neue Adresse nicht");
        var frame = frame();
        var banner = frame.getElement().getChildren().flatMap(it -> it.getChildren());
        assertThat(frame.getElement().getTextRecursively())
                .contains("Sie sehen das Portal als Ladina Lanz (76000032), längstens bis");
        assertThat(banner.anyMatch(
                        it -> it.getComponent().filter(Banner.class::isInstance).isPresent()))
                .isTrue();
        find(Button.class, frame).withText("Beenden").single().click();
        assertThat(signedIn.require().id()).isEqualTo(nora);
    }

    @Test
    void isNotThereForOneself() {
        assertThat(frame().getElement().getTextRecursively()).doesNotContain("Sie sehen das Portal als");
    }

    private MainLayout frame() {
        return new MainLayout(menu, signedIn, portraits, brand, support, rooms, authentication);
    }
}
