package org.foyer.outbox;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.foyer.audit.Acting;
import org.foyer.audit.Actor;
import org.foyer.connector.CrmServers;
import org.foyer.connector.FakeCiviCrm;
import org.foyer.remote.SettableClock;
import org.foyer.remote.StubServer;
import org.foyer.values.MemberId;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Lazy;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.node.ObjectNode;

/** A member system that can break, a clock that the test moves, and Selma Brönnimann, whom both sides know. */
@TestConfiguration
@Import(CrmServers.class)
public class CrmWorld {

    public static final String SELMA = "700101";

    @Bean
    @Primary
    SettableClock settableClock() {
        var clock = new SettableClock();
        clock.pass(Duration.between(clock.instant(), Clock.systemUTC().instant()));
        return clock;
    }

    @Bean
    @Lazy
    public Stage stage(
            CrmServers.Systems systems,
            CrmProperties properties,
            SettableClock clock,
            JdbcClient jdbc,
            TransactionTemplate transaction,
            CrmInUse inUse,
            CrmStates states) {
        return new Stage(systems, properties, clock, jdbc, transaction, inUse, states);
    }

    /** What tests do with this world. */
    public static final class Stage {

        public final StubServer server;
        public final SettableClock clock;
        private final CrmServers.Systems systems;
        private final String system;
        private final JdbcClient jdbc;
        private final TransactionTemplate transaction;
        private final CrmInUse inUse;
        private final CrmStates states;
        private int earlierRequests;

        Stage(
                CrmServers.Systems systems,
                CrmProperties properties,
                SettableClock clock,
                JdbcClient jdbc,
                TransactionTemplate transaction,
                CrmInUse inUse,
                CrmStates states) {
            this.systems = systems;
            this.system = properties.importSource();
            this.server = systems.serverOf(system);
            this.clock = clock;
            this.jdbc = jdbc;
            this.transaction = transaction;
            this.inUse = inUse;
            this.states = states;
        }

        /** A fresh system, well and connected; nothing waits, and Selma is as it knows her. */
        public MemberId raise() {
            systems.refresh();
            earlierRequests = server.seen().size();
            end();
            jdbc.sql("delete from member where number in ('600101', '700101', '700102', '700105')")
                    .update();
            // earlier tests moved the clock, and with it how long the system wants to be left alone
            clock.pass(Duration.ofHours(48));
            MemberId selma = member(system.equals("hitobito") ? "600101" : SELMA, "Selma", "Brönnimann");
            jdbc.sql(
                            "insert into contact_point (member_id, kind, value, main) values (?, 'MOBILE', '+41795550123', true)")
                    .param(selma.value())
                    .update();
            jdbc.sql(
                            "insert into postal_address (member_id, valid_from, addition, street, house_number, postcode, town, "
                                    + "country) values (?, '2015-01-01', 'c/o Kunz', 'Lorrainestrasse', '12a', '3013', 'Bern', 'CH')")
                    .param(selma.value())
                    .update();
            inUse.say();
            return selma;
        }

        /** Other tests of the run share the database: they are not connected to any system. */
        public void end() {
            states.useNone();
            jdbc.sql("delete from outbox_field").update();
            jdbc.sql("delete from outbox_person").update();
            jdbc.sql("delete from outbox_record").update();
            jdbc.sql("delete from outbox_system").update();
            jdbc.sql("delete from import_seen_member where source = ?")
                    .param(system)
                    .update();
        }

        public FakeCiviCrm civi() {
            return systems.civi();
        }

        public MemberId member(String number, String first, String last) {
            return new MemberId(jdbc.sql("insert into member (number, first_name, last_name, gender) "
                            + "values (?, ?, ?, 'FEMALE') returning id")
                    .params(number, first, last)
                    .query(UUID.class)
                    .single());
        }

        /** What an import has last seen of the member. */
        public void importSaw(MemberId member, String column, String value) {
            jdbc.sql("insert into import_seen_member (source, member_id, last_name, first_name) "
                            + "select ?, id, last_name, first_name from member where id = ? on conflict do nothing")
                    .params(system, member.value())
                    .update();
            jdbc.sql("update import_seen_member set " + column + " = ? where source = ? and member_id = ?")
                    .params(value, system, member.value())
                    .update();
        }

        /** Changes data in one transaction, as the portal, an import or whoever. */
        public void change(String channel, String sql, Object... parameters) {
            Acting.as(new Actor("Test", null, channel), () -> {
                transaction.executeWithoutResult(
                        status -> jdbc.sql(sql).params(parameters).update());
                return channel;
            });
        }

        public void mobile(MemberId member, String number) {
            change(
                    "portal",
                    "update contact_point set value = ? where member_id = ? and kind = 'MOBILE'",
                    number,
                    member.value());
        }

        public void lastName(MemberId member, String name) {
            change("portal", "update member set last_name = ? where id = ?", name, member.value());
        }

        public String state(MemberId member, String field) {
            return jdbc.sql("select state from outbox_field where member_id = ? and field = ?")
                    .params(member.value(), field)
                    .query(String.class)
                    .optional()
                    .orElse("-");
        }

        public String one(String sql, Object... parameters) {
            return jdbc.sql(sql)
                    .params(parameters)
                    .query(String.class)
                    .optional()
                    .orElse("-");
        }

        /** The requests of this test. */
        public List<StubServer.Seen> requests() {
            return server.seen().stream().skip(earlierRequests).toList();
        }

        public String theirMobile() {
            return switch (system) {
                case "hitobito" -> systems.hitobito().number("74");
                case "groundhogg" ->
                    systems.groundhogg().contact("7").at("/meta/mobile_phone").asString();
                default -> civi().row("Phone", 22).path("phone").asString();
            };
        }

        public String theirTown() {
            return switch (system) {
                case "hitobito" ->
                    systems.hitobito().attributes("600101").path("town").asString();
                case "groundhogg" ->
                    systems.groundhogg().contact("7").at("/meta/city").asString();
                default -> civi().row("Address", 32).path("city").asString();
            };
        }

        /** Somebody at the office of the member system changes the town. */
        public void theyMoveHerTo(String town) {
            switch (system) {
                case "hitobito" -> systems.hitobito().attributes("600101").put("town", town);
                case "groundhogg" ->
                    ((ObjectNode) systems.groundhogg().contact("7").path("meta")).put("city", town);
                default -> civi().row("Address", 32).put("city", town);
            }
        }

        public Instant now() {
            return clock.instant();
        }
    }
}
