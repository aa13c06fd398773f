package org.foyer.mailing;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalTime;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.foyer.remote.RemoteSettings;
import org.foyer.remote.Secret;
import org.foyer.testing.People;
import org.foyer.testing.TestMembers;
import org.foyer.values.MemberId;
import org.foyer.values.UnitId;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Both services as they play themselves, and members who agree to them. */
@TestConfiguration(proxyBeanMethods = false)
public class MailingStage {

    private static final AtomicInteger NEXT = new AtomicInteger();

    @Bean(destroyMethod = "close")
    FakeCleverReach fakeCleverReach() {
        var fake = new FakeCleverReach();
        fake.receivers.removeAll();
        return fake;
    }

    @Bean(destroyMethod = "close")
    FakeLimeSurvey fakeLimeSurvey() {
        var fake = new FakeLimeSurvey();
        fake.participants.removeAll();
        return fake;
    }

    @Bean
    @Primary
    MailingProperties mailingToFakes(FakeCleverReach cleverReach, FakeLimeSurvey limeSurvey) {
        return new MailingProperties(
                new CleverReachProperties(
                        RemoteSettings.impatient(cleverReach.server.url()),
                        "our-app",
                        Secret.of("app-secret"),
                        "Foyer",
                        3,
                        2,
                        Map.of("default", "1123825"),
                        Map.of("language", "sprache")),
                new LimeSurveyProperties(
                        RemoteSettings.impatient(limeSurvey.server.url()),
                        "/index.php/admin/remotecontrol",
                        "portal",
                        Secret.of("right"),
                        "fy",
                        3),
                LocalTime.of(4, 30),
                true);
    }

    @Bean
    Cast cast(JdbcClient jdbc, TestMembers members, Clock clock) {
        return new Cast(jdbc, members, clock);
    }

    /** Members for a test. */
    @TestComponent
    public static class Cast {

        private final JdbcClient jdbc;
        private final People people;
        private final UnitId unit;

        Cast(JdbcClient jdbc, TestMembers members, Clock clock) {
            this.jdbc = jdbc;
            this.people = new People(jdbc);
            this.unit = members.section("M1");
        }

        /** Somebody who agreed to newsletter and surveys, with a confirmed address. */
        public MemberId agreed(String firstName) {
            MemberId member = people.member(firstName, "Muster");
            people.join(member, unit);
            people.mainEmail(member, firstName.toLowerCase() + NEXT.incrementAndGet() + "@example.org");
            jdbc.sql("update contact_point set verified_at = now() where member_id = ?")
                    .param(member.value())
                    .update();
            set(member, "newsletter = true, surveys = true");
            return member;
        }

        public void set(MemberId member, String what) {
            jdbc.sql("update member set " + what + " where id = ?")
                    .param(member.value())
                    .update();
        }

        public String email(MemberId member) {
            return jdbc.sql("select value from contact_point where member_id = ?")
                    .param(member.value())
                    .query(String.class)
                    .single();
        }

        public void email(MemberId member, String address) {
            jdbc.sql("update contact_point set value = ? where member_id = ?")
                    .params(address, member.value())
                    .update();
        }

        public boolean wants(MemberId member, String preference) {
            return jdbc.sql("select " + preference + " from member where id = ?")
                    .param(member.value())
                    .query(Boolean.class)
                    .single();
        }

        /** Nobody of earlier tests is in the way. */
        public void clear() {
            jdbc.sql("update member set newsletter = false, surveys = false").update();
            jdbc.sql("delete from mailing_run").update();
            jdbc.sql("delete from mailing_failure").update();
            jdbc.sql("delete from survey").update();
        }

        public UnitId unit() {
            return unit;
        }

        public Instant lastRun(String target) {
            return jdbc.sql("select max(started_at) from mailing_run where target = ?")
                    .param(target)
                    .query(Instant.class)
                    .single();
        }
    }
}
