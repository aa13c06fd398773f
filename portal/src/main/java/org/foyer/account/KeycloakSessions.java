package org.foyer.account;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.foyer.access.Accounts;
import org.foyer.access.MemberSessions;
import org.foyer.values.MemberId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The sign-in sessions of a member in Keycloak. */
@Component
class KeycloakSessions implements MemberSessions {

    private static final TypeReference<List<Answer>> ANSWERS = new TypeReference<>() {};

    private final Accounts accounts;
    private final KeycloakAdmin keycloak;
    private final JsonMapper json;

    KeycloakSessions(Accounts accounts, KeycloakAdmin keycloak, JsonMapper json) {
        this.accounts = accounts;
        this.keycloak = keycloak;
        this.json = json;
    }

    @Override
    public List<Session> of(MemberId member) {
        return accounts
                .subjectOf(member)
                .flatMap(subject -> keycloak.get("/users/{id}/sessions", subject))
                .map(found -> json.convertValue(found, ANSWERS))
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
