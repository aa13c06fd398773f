package org.foyer.connector;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.foyer.remote.RemoteProperties;
import org.foyer.remote.RemoteSystem;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Service;

/** The clients that are configured. */
@Service
@EnableConfigurationProperties(ConnectorProperties.class)
public class CrmClients implements DisposableBean {

    private final List<RemoteSystem> systems = new ArrayList<>();
    private final List<CrmClient> clients = new ArrayList<>();

    public CrmClients(ConnectorProperties properties, Clock clock) {
        if (properties.civicrm() != null) {
            RemoteSystem system = system("CiviCRM", properties.civicrm().remote(), clock);
            clients.add(new CiviCrmClient(system, properties.civicrm()));
        }
        if (properties.hitobito() != null) {
            RemoteSystem system = system("hitobito", properties.hitobito().remote(), clock);
            clients.add(new HitobitoClient(system, properties.hitobito()));
        }
        if (properties.groundhogg() != null) {
            RemoteSystem system = system("Groundhogg", properties.groundhogg().remote(), clock);
            clients.add(new GroundhoggClient(system, properties.groundhogg()));
        }
        if (properties.fileDrop() != null) {
            clients.add(new FileDropClient(properties.fileDrop(), clock));
        }
    }

    private RemoteSystem system(String name, RemoteProperties remote, Clock clock) {
        RemoteSystem system = new RemoteSystem(name, remote, clock);
        systems.add(system);
        return system;
    }

    /** All configured clients. */
    public List<CrmClient> all() {
        return List.copyOf(clients);
    }

    /** The client of a source: {@code civicrm}, {@code hitobito}, {@code groundhogg} or {@code file-drop}. */
    public Optional<CrmClient> named(String source) {
        return clients.stream().filter(client -> client.name().equals(source)).findFirst();
    }

    @Override
    public void destroy() {
        systems.forEach(RemoteSystem::close);
    }
}
