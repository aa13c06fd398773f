package org.foyer.account;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Keeps the units and offices of an account in Keycloak as they are in the portal. Other groups are left alone. */
@Component
class AccountGroups {

    private final KeycloakGroups keycloak;
    private final FollowedAccounts followed;

    AccountGroups(KeycloakGroups keycloak, FollowedAccounts followed) {
        this.keycloak = keycloak;
        this.followed = followed;
    }

    /** @return whether anything had to be changed */
    boolean align(String subject, Set<String> names) {
        Map<String, String> ours = followed.groups();
        Set<String> present = keycloak.of(subject);
        boolean changed = false;
        for (String name : names) {
            String group = ours.getOrDefault(name, "");
            if (!present.contains(group)) {
                join(subject, name, group);
                changed = true;
            }
        }
        for (String name : tooMany(ours, present, names)) {
            keycloak.leave(subject, ours.getOrDefault(name, ""));
            changed = true;
        }
        return changed;
    }

    /** A group that somebody has deleted is made once more. */
    private void join(String subject, String name, String group) {
        if (group.isEmpty() || !keycloak.join(subject, group)) {
            if (!keycloak.join(subject, make(name))) {
                throw new KeycloakRefusedException("The account or its group " + name + " is gone");
            }
        }
    }

    String make(String name) {
        followed.forgetGroup(name);
        String made = keycloak.make(name);
        followed.group(name, made);
        return made;
    }

    private static Set<String> tooMany(Map<String, String> ours, Set<String> present, Set<String> wanted) {
        Set<String> names = new HashSet<>();
        ours.forEach((name, group) -> {
            if (present.contains(group) && !wanted.contains(name)) {
                names.add(name);
            }
        });
        return names;
    }
}
