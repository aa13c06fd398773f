package org.foyer.account;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.foyer.account.AccountRun.Kind;
import org.foyer.account.AccountRun.Step;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Reads what Keycloak holds, a page at a time, and notes each page together with how far it has come. */
@Component
class AccountReading {

    private static final int NAMES = 20;

    private final KeycloakAccounts keycloak;
    private final KeycloakGroups keycloakGroups;
    private final AccountGroups groups;
    private final FollowedAccounts followed;
    private final WantedAccounts wanted;
    private final SeenAccounts seen;
    private final AccountRuns runs;
    private final FollowProperties properties;
    private final TransactionTemplate transaction;

    AccountReading(
            KeycloakAccounts keycloak,
            KeycloakGroups keycloakGroups,
            AccountGroups groups,
            FollowedAccounts followed,
            WantedAccounts wanted,
            SeenAccounts seen,
            AccountRuns runs,
            FollowProperties properties,
            TransactionTemplate transaction) {
        this.keycloak = keycloak;
        this.keycloakGroups = keycloakGroups;
        this.groups = groups;
        this.followed = followed;
        this.wanted = wanted;
        this.seen = seen;
        this.runs = runs;
        this.properties = properties;
        this.transaction = transaction;
    }

    /** Makes the groups that are missing. A full run believes Keycloak which there are. */
    boolean groups(AccountRun run, Step next) {
        if (run.kind() == Kind.FULL) {
            Map<String, String> present = keycloakGroups.all();
            transaction.executeWithoutResult(status -> followed.groupsAre(present));
        }
        Map<String, String> known = followed.groups();
        wanted.groups().stream().filter(name -> !known.containsKey(name)).forEach(groups::make);
        transaction.executeWithoutResult(status -> {
            seen.clear();
            runs.enter(run.id(), next);
        });
        return true;
    }

    boolean users(AccountRun run, Step next) {
        List<KeycloakUser> page = keycloak.page(run.positionFirst(), properties.page());
        transaction.executeWithoutResult(status -> {
            seen.add(page);
            if (page.isEmpty()) {
                runs.enter(run.id(), next);
            } else {
                runs.position(run.id(), "", run.positionFirst() + page.size(), page.size());
            }
        });
        return true;
    }

    /** The position is the group that is being read, and how many of its members have been. */
    boolean members(AccountRun run, Step next) {
        TreeMap<String, String> all = new TreeMap<>(followed.groups());
        var group = run.positionFirst() > 0 || run.positionName().isEmpty()
                ? all.ceilingEntry(run.positionName())
                : all.higherEntry(run.positionName());
        if (group == null) {
            runs.enter(run.id(), next);
            return true;
        }
        int first = group.getKey().equals(run.positionName()) ? run.positionFirst() : 0;
        List<String> page = keycloakGroups.members(group.getValue(), first, properties.page());
        boolean more = page.size() == properties.page();
        transaction.executeWithoutResult(status -> {
            seen.addToGroup(group.getKey(), page);
            runs.position(run.id(), group.getKey(), more ? first + page.size() : 0, 0);
        });
        return true;
    }

    /** Remembers whose accounts are none of the portal's business, and forgets all the rest that was read. */
    void end(AccountRun run) {
        transaction.executeWithoutResult(status -> {
            runs.strays(run.id(), seen.countForeign(), seen.foreign(NAMES));
            seen.clear();
        });
    }
}
