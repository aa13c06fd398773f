package org.foyer.account;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.foyer.access.AccountsUnreachableException;
import org.foyer.account.Pushed.What;
import org.foyer.audit.Acting;
import org.foyer.audit.Actor;
import org.foyer.values.MemberId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Brings a page of accounts in line, some at the same time; each is counted by itself as soon as Keycloak took it. */
@Component
class AccountPushes {

    private static final Logger LOG = LoggerFactory.getLogger(AccountPushes.class);

    private final WantedAccounts wanted;
    private final AccountPush push;
    private final KeycloakAccounts keycloak;
    private final SeenAccounts seen;
    private final AccountRuns runs;
    private final FollowProperties properties;

    AccountPushes(
            WantedAccounts wanted,
            AccountPush push,
            KeycloakAccounts keycloak,
            SeenAccounts seen,
            AccountRuns runs,
            FollowProperties properties) {
        this.wanted = wanted;
        this.push = push;
        this.keycloak = keycloak;
        this.seen = seen;
        this.runs = runs;
        this.properties = properties;
    }

    /** @throws AccountsUnreachableException when Keycloak did not do its part for one of them; the others are done */
    void push(AccountRun run, List<MemberId> page) {
        List<Future<?>> work = new ArrayList<>();
        try (var workers = Executors.newFixedThreadPool(
                properties.atOnce(), Thread.ofVirtual().name("accounts-", 0).factory())) {
            for (Wanted account : wanted.of(page)) {
                work.add(workers.submit(() -> Acting.as(Actor.system("job"), () -> {
                    runs.done(run.id(), account.id(), push(account));
                    return account;
                })));
            }
        }
        work.forEach(AccountPushes::result);
    }

    /** One that fails in a way nobody thought of does not hold up the others. */
    private Pushed push(Wanted account) {
        try {
            return push.push(account);
        } catch (AccountsUnreachableException away) {
            throw away;
        } catch (RuntimeException e) {
            LOG.error("The account of member {} could not be brought in line", account.id(), e);
            return push.failed(account);
        }
    }

    private static void result(Future<?> done) {
        try {
            done.get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException reason) {
                throw reason;
            }
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Shuts accounts whose member is gone from the portal; false when there is none left. */
    boolean strays(AccountRun run) {
        List<String> page = seen.openStrays(properties.page());
        for (String subject : page) {
            keycloak.byId(subject).filter(KeycloakUser::isEnabled).ifPresent(user -> {
                keycloak.enable(user, false);
                runs.count(run.id(), What.CLOSED);
            });
            seen.shut(subject);
        }
        return !page.isEmpty();
    }
}
