package org.foyer.connector;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import org.foyer.mailing.MailingServices;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

class ConnectorConfigurationTest {

    private final ApplicationContextRunner application = new ApplicationContextRunner()
            .withBean(Clock.class, Clock::systemUTC)
            .withUserConfiguration(CrmClients.class, MailingServices.class);

    @Test
    void connectsToNothingByItself() {
        application.run(context -> {
            assertThat(context.getBean(CrmClients.class).all()).isEmpty();
            assertThat(context.getBean(MailingServices.class).cleverReach()).isEmpty();
            assertThat(context.getBean(MailingServices.class).limeSurvey()).isEmpty();
        });
    }

    @Test
    void takesUsualValuesForWhatIsNotSaid() {
        application
                .withPropertyValues(
                        "foyer.connector.civicrm.remote.base-url=https://crm.example.org",
                        "foyer.connector.civicrm.key=top-secret",
                        "foyer.connector.civicrm.zone=Europe/Berlin",
                        "foyer.connector.civicrm.custom-fields.magazine=Member_Data.Magazine",
                        "foyer.connector.hitobito.remote.base-url=https://portal.example.org",
                        "foyer.connector.hitobito.token=top-secret",
                        "foyer.connector.hitobito.membership-roles[0]=Group::SektionsMitglieder::Mitglied",
                        "foyer.connector.groundhogg.remote.base-url=https://www.example.org",
                        "foyer.connector.groundhogg.public-key=p",
                        "foyer.connector.groundhogg.secret-key=top-secret",
                        "foyer.connector.groundhogg.fields.post-box=meta.po_box",
                        "foyer.connector.groundhogg.membership.dues-paid-until=dues_until",
                        "foyer.connector.file-drop.directory=/var/lib/foyer/changes",
                        "foyer.mailing.cleverreach.remote.base-url=https://rest.cleverreach.com",
                        "foyer.mailing.cleverreach.client-id=app",
                        "foyer.mailing.cleverreach.client-secret=top-secret",
                        "foyer.mailing.limesurvey.remote.base-url=https://survey.example.org",
                        "foyer.mailing.limesurvey.user=portal",
                        "foyer.mailing.limesurvey.password=top-secret")
                .run(context -> {
                    CrmClients clients = context.getBean(CrmClients.class);
                    assertThat(clients.all())
                            .extracting(CrmClient::name)
                            .containsExactly("civicrm", "hitobito", "groundhogg", "file-drop");
                    assertThat(clients.named("civicrm")
                                    .orElseThrow()
                                    .capabilities()
                                    .writable())
                            .contains(CrmField.custom("magazine"));
                    assertThat(clients.named("groundhogg")
                                    .orElseThrow()
                                    .capabilities()
                                    .writable())
                            .contains(CrmField.POST_BOX)
                            .doesNotContain(CrmField.NICKNAME);
                    ConnectorProperties properties = context.getBean(ConnectorProperties.class);
                    assertThat(properties.civicrm().remote().timeout()).isEqualTo(Duration.ofSeconds(30));
                    assertThat(properties.groundhogg().membership()).isEqualTo(Map.of("dues-paid-until", "dues_until"));
                    assertThat(properties.toString()).doesNotContain("top-secret");
                    assertThat(context.getBean(MailingServices.class).limeSurvey())
                            .isPresent();
                });
    }

    @Test
    void doesNotStartWithAKeyOverPlainHttp() {
        application
                .withPropertyValues(
                        "foyer.connector.hitobito.remote.base-url=http://portal.example.org",
                        "foyer.connector.hitobito.token=top-secret")
                .run(context ->
                        assertThat(context).getFailure().rootCause().hasMessageContaining("must begin with https"));
    }

    @Test
    void saysWhichSettingIsMissing() {
        application
                .withPropertyValues("foyer.connector.hitobito.remote.base-url=https://portal.example.org")
                .run(context -> assertThat(context)
                        .getFailure()
                        .rootCause()
                        .hasMessageContaining("foyer.connector.hitobito.token"));
    }
}
