package org.foyer.content;

import java.time.Clock;
import org.foyer.remote.RemoteSystem;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tools.jackson.databind.json.JsonMapper;

/** Where content comes from: the configured content management system, else the sample content. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(ContentProperties.class)
class ContentConfiguration {

    @Bean(destroyMethod = "close")
    Delivery delivery(ContentProperties properties, SignInRefusals refusals, JsonMapper json, Clock clock) {
        var magnolia = properties.magnolia();
        return magnolia == null
                ? new BundledDelivery(json)
                : new MagnoliaDelivery(new RemoteSystem("Magnolia", magnolia.remote(), clock), magnolia, refusals);
    }
}
