package org.foyer.connector;

import org.foyer.remote.StubServer;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.test.context.DynamicPropertyRegistrar;

/** A CiviCRM, a hitobito and a Groundhogg that refuse what the real ones refuse, each on a port of its own. */
@TestConfiguration
public class CrmServers {

    @Bean(destroyMethod = "close")
    Systems systems() {
        return new Systems();
    }

    @Bean
    DynamicPropertyRegistrar addresses(Systems systems) {
        return registry -> {
            registry.add("foyer.connector.civicrm.remote.base-url", systems.civiServer::url);
            registry.add("foyer.connector.hitobito.remote.base-url", systems.hitobitoServer::url);
            registry.add("foyer.connector.groundhogg.remote.base-url", systems.groundhoggServer::url);
        };
    }

    /** The three systems; each test begins with fresh ones. */
    public static final class Systems implements AutoCloseable {

        private volatile FakeCiviCrm civi = new FakeCiviCrm();
        private volatile FakeHitobito hitobito = new FakeHitobito();
        private volatile FakeGroundhogg groundhogg = new FakeGroundhogg();

        public final StubServer civiServer = new StubServer(request -> civi.answer(request));
        public final StubServer hitobitoServer = new StubServer(request -> hitobito.answer(request));
        public final StubServer groundhoggServer = new StubServer(request -> groundhogg.answer(request));

        /** As on the first day, and well. */
        public void refresh() {
            civi = new FakeCiviCrm();
            hitobito = new FakeHitobito();
            groundhogg = new FakeGroundhogg();
            civiServer.well();
            hitobitoServer.well();
            groundhoggServer.well();
        }

        public StubServer serverOf(String system) {
            return switch (system) {
                case "hitobito" -> hitobitoServer;
                case "groundhogg" -> groundhoggServer;
                default -> civiServer;
            };
        }

        public FakeCiviCrm civi() {
            return civi;
        }

        public FakeHitobito hitobito() {
            return hitobito;
        }

        public FakeGroundhogg groundhogg() {
            return groundhogg;
        }

        @Override
        public void close() {
            civiServer.close();
            hitobitoServer.close();
            groundhoggServer.close();
        }
    }
}
