package org.foyer.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.foyer.access.Impersonations;
import org.foyer.access.Permission;
import org.foyer.testing.SignedInAs;
import org.foyer.testing.SpringTest;
import org.foyer.testing.TestMembers;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.test.context.support.WithAnonymousUser;

@SpringTest
class NoticesTest {

    private static final Locale READER = Locale.of("de", "CH");

    @Autowired
    Library library;

    @Autowired
    Notices notices;

    @Autowired
    TestMembers members;

    @Autowired
    Impersonations impersonations;

    @Autowired
    JdbcClient jdbc;

    private PlantedContent planted;

    @BeforeEach
    void someNotices() {
        planted = new PlantedContent(library);
        plant("n-info", "info", "everyone");
        plant("n-alert", "alert", "everyone");
        plant("n-warning", "warning", "members");
        plant("n-officials", "alert", "officials");
        planted.put(
                Shelf.NOTICES,
                "n-over",
                Map.of("title", "Vorbei", "audience", "everyone", "validTo", "2020-01-01T00:00:00.000+01:00"));
        jdbc.sql("delete from content_notice_dismissed").update();
    }

    @AfterEach
    void asBefore() {
        planted.close();
    }

    @Test
    @SignedInAs(value = "78520020", section = "785Q")
    void tellsWhatPressesFirst() {
        assertThat(mine()).containsExactly("planted-n-alert", "planted-n-warning", "planted-n-info");
    }

    @Test
    @WithAnonymousUser
    void tellsVisitorsWhatIsForEveryone() {
        assertThat(mine()).containsExactly("planted-n-alert", "planted-n-info");
        var info = notice("planted-n-info");
        assertThat(notices.canDismiss(info)).isTrue();
        notices.dismiss(info);
        // nothing is kept of somebody whom the portal does not know
        assertThat(mine()).contains("planted-n-info");
    }

    @Test
    @SignedInAs(value = "78520021", section = "785Q")
    void remembersWhatAMemberPutAway() {
        var info = notice("planted-n-info");
        notices.dismiss(info);
        notices.dismiss(info);
        assertThat(mine()).containsExactly("planted-n-alert", "planted-n-warning");
    }

    @Test
    @SignedInAs(value = "78520022", section = "785Q")
    void keepsAlertsInSight() {
        var alert = notice("planted-n-alert");
        assertThat(notices.canDismiss(alert)).isFalse();
        notices.dismiss(alert);
        assertThat(mine()).contains("planted-n-alert");
    }

    @Test
    @SignedInAs("78520023")
    void leavesItToTheMemberToPutSomethingAway() {
        jdbc.sql("delete from impersonation").update();
        members.officeAtTheTop(members.byNumber("78520023"), Permission.IMPERSONATE);
        var member = members.member("78520024", "Ladina", "Lanz", "de");
        members.join(member, members.section("785Q"));
        var supporters = notice("planted-n-officials");
        impersonations.start(member, "Findet einen Hinweis nicht mehr");
        assertThat(mine()).doesNotContain(supporters.id());
        assertThat(notices.canDismiss(notice("planted-n-info"))).isFalse();
    }

    private void plant(String name, String severity, String audience) {
        planted.put(Shelf.NOTICES, name, Map.of("title", name, "severity", severity, "audience", audience));
    }

    private Notice notice(String id) {
        return notices.mine(READER).stream()
                .filter(it -> it.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private List<String> mine() {
        return notices.mine(READER).stream()
                .map(Notice::id)
                .filter(id -> id.startsWith("planted-"))
                .toList();
    }
}
