package org.foyer.account;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.foyer.access.Accounts;
import org.foyer.access.MemberSessions;
import org.foyer.values.MemberId;
import org.jspecify.annotations.Nullable;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.stereotype.Component;

/** The sign-in sessions of a member in Keycloak. */
@Component
class KeycloakSessions implements MemberSessions {

    private static final ParameterizedTypeReference<List<Answer>> ANSWERS = new ParameterizedTypeReference<>() {};

    private final Accounts accounts;
    private final KeycloakAdmin keycloak;

    KeycloakSessions(Accounts accounts, KeycloakAdmin keycloak) {
        this.accounts = accounts;
        this.keycloak = keycloak;
    }

    @Override
    public List<Session> of(MemberId member) {
        return accounts
                .subjectOf(member)
                .flatMap(subject -> keycloak.get(ANSWERS, "/users/{id}/sessions", subject))
                .orElse(List.of())
                .stream()
                .map(Answer::session)
                .sorted(Comparator.comparing(Session::lastUsed).reversed())
                .toList();
    }

    @Override
    public boolean end(MemberId member, String sessionId) {
        return of(member).stream().anyMatch(session -> session.id().equals(sessionId)) && end(sessionId);
    }

    @Override
    public int endAllOthers(MemberId member, String currentSessionId) {
        return (int) of(member).stream()
                .map(Session::id)
                .filter(id -> !id.equals(currentSessionId))
                .filter(this::end)
                .count();
    }

    private boolean end(String sessionId) {
        return keycloak.delete("/sessions/{id}", sessionId);
    }

    private record Answer(
            String id,
            @Nullable String ipAddress,
            long start,
            long lastAccess,
            @Nullable Map<String, String> clients) {

        Session session() {
            return new Session(
                    id,
                    Instant.ofEpochMilli(start),
                    Instant.ofEpochMilli(lastAccess),
                    ipAddress,
                    clients == null ? List.of() : List.copyOf(clients.values()));
        }
    }
}
