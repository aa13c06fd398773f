package org.foyer.mailing;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.foyer.remote.RemoteProperties;
import org.foyer.remote.RemoteSystem;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Service;

/** The services that are configured. */
@Service
@EnableConfigurationProperties(MailingProperties.class)
public class MailingServices implements DisposableBean {

    private final List<RemoteSystem> systems = new ArrayList<>();
    private final @Nullable CleverReachClient cleverReach;
    private final @Nullable LimeSurveyClient limeSurvey;

    public MailingServices(MailingProperties properties, Clock clock) {
        CleverReachProperties newsletters = properties.cleverreach();
        this.cleverReach = newsletters == null
                ? null
                : new CleverReachClient(system("CleverReach", newsletters.remote(), clock), newsletters, clock);
        LimeSurveyProperties surveys = properties.limesurvey();
        this.limeSurvey =
                surveys == null ? null : new LimeSurveyClient(system("LimeSurvey", surveys.remote(), clock), surveys);
    }

    private RemoteSystem system(String name, RemoteProperties remote, Clock clock) {
        RemoteSystem system = new RemoteSystem(name, remote, clock);
        systems.add(system);
        return system;
    }

    public Optional<CleverReachClient> cleverReach() {
        return Optional.ofNullable(cleverReach);
    }

    public Optional<LimeSurveyClient> limeSurvey() {
        return Optional.ofNullable(limeSurvey);
    }

    @Override
    public void destroy() {
        systems.forEach(RemoteSystem::close);
    }
}
