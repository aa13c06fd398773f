package org.foyer.ballot;

import org.foyer.remote.RemoteProperties;
import org.foyer.remote.Secret;
import org.foyer.remote.Setting;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** Where ballots are held; nothing is sent anywhere unless it is configured. */
@ConfigurationProperties("foyer.ballot")
public record BallotProperties(@Nullable OpenSlides openslides) {

    /**
     * OpenSlides 4.
     *
     * @param remote where it is; the base address without {@code /system}
     * @param user a local account of OpenSlides that may manage the participants of the meetings
     * @param batchSize people sent at once; one request is all or nothing there
     */
    public record OpenSlides(
            RemoteProperties remote,
            String user,
            Secret password,
            @DefaultValue("50") int batchSize) {

        public OpenSlides {
            remote = Setting.required(remote, "foyer.ballot.openslides.remote.base-url");
            user = Setting.required(user, "foyer.ballot.openslides.user");
            password = Setting.required(password, "foyer.ballot.openslides.password");
            if (batchSize < 1 || batchSize > 500) {
                throw new IllegalArgumentException("foyer.ballot.openslides.batch-size must be from 1 to 500");
            }
        }
    }
}
