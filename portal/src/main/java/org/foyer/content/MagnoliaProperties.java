package org.foyer.content;

import org.foyer.remote.RemoteProperties;
import org.foyer.remote.Secret;
import org.foyer.remote.Setting;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The Magnolia that content comes from.
 *
 * @param remote where it is, with its context path: {@code https://cms.example.org/magnoliaPublic}
 * @param user the service account that may read the endpoints of the light module, and nothing else
 * @param endpoints path of the endpoints below the address
 * @param dam path of pictures and files below the address
 */
record MagnoliaProperties(
        RemoteProperties remote,
        String user,
        Secret password,
        @DefaultValue("/.rest/foyer") String endpoints,
        @DefaultValue("/dam") String dam) {

    MagnoliaProperties {
        remote = Setting.required(remote, "foyer.content.magnolia.remote.base-url");
        user = Setting.required(user, "foyer.content.magnolia.user");
        password = Setting.required(password, "foyer.content.magnolia.password");
        endpoints = path(endpoints, "endpoints");
        dam = path(dam, "dam");
    }

    private static String path(String path, String name) {
        if (!path.matches("(/[A-Za-z0-9._-]+)+/?")) {
            throw new IllegalArgumentException(
                    "foyer.content.magnolia." + name + " must be a path such as /dam, but is: " + path);
        }
        return path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
    }
}
