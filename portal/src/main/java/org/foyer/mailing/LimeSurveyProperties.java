package org.foyer.mailing;

import org.foyer.remote.RemoteProperties;
import org.foyer.remote.Secret;
import org.foyer.remote.Setting;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * LimeSurvey by RemoteControl 2, as JSON-RPC.
 *
 * @param remote where it is; the base address without {@code /index.php}
 * @param path of RemoteControl
 * @param user who may add, read and delete participants of the surveys in question
 * @param tokenPrefix how the tokens of our participants begin; only those are ever removed
 * @param batchSize participants read, added or removed at once
 */
public record LimeSurveyProperties(
        RemoteProperties remote,
        @DefaultValue("/index.php/admin/remotecontrol") String path,
        String user,
        Secret password,
        @DefaultValue("fy") String tokenPrefix,
        @DefaultValue("200") int batchSize) {

    public LimeSurveyProperties {
        remote = Setting.required(remote, "foyer.mailing.limesurvey.remote.base-url");
        user = Setting.required(user, "foyer.mailing.limesurvey.user");
        password = Setting.required(password, "foyer.mailing.limesurvey.password");
    }
}
