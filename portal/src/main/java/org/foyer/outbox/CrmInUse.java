package org.foyer.outbox;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.foyer.connector.CrmClient;
import org.foyer.connector.CrmClients;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Tells the database which member system the configuration names, and which fields that system holds. */
@Component
class CrmInUse {

    private final CrmProperties properties;
    private final CrmClients clients;
    private final CrmStates states;
    private final JdbcClient jdbc;
    private final Clock clock;

    CrmInUse(CrmProperties properties, CrmClients clients, CrmStates states, JdbcClient jdbc, Clock clock) {
        this.properties = properties;
        this.clients = clients;
        this.states = states;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** @throws IllegalStateException when the named system is not configured */
    void say() {
        String system = properties.system();
        if (system == null) {
            states.useNone();
            return;
        }
        List<String> magazines =
                jdbc.sql("select code from magazine").query(String.class).list();
        states.use(
                system,
                HeldFields.of(client(system).capabilities(), magazines, properties.ignored()),
                clock.getZone(),
                LocalDate.now(clock));
    }

    private CrmClient client(String system) {
        Optional<CrmClient> client = clients.named(system);
        return client.orElseThrow(() -> new IllegalStateException("foyer.crm.system names " + system
                + ", but no such system is configured under foyer.connector; configured are "
                + clients.all().stream().map(CrmClient::name).toList()));
    }
}
