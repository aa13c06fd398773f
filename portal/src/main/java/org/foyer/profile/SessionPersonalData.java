package org.foyer.profile;

import java.util.List;
import org.foyer.access.AccountsUnreachableException;
import org.foyer.access.MemberSessions;
import org.foyer.values.MemberId;
import org.foyer.values.PersonalData;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** The sign-in sessions that the identity provider knows of. */
@Component
@Order(600)
class SessionPersonalData implements PersonalData {

    private static final Logger LOG = LoggerFactory.getLogger(SessionPersonalData.class);

    private final MemberSessions sessions;
    private final JsonMapper json;

    SessionPersonalData(MemberSessions sessions, JsonMapper json) {
        this.sessions = sessions;
        this.json = json;
    }

    @Override
    public List<Section> about(MemberId member) {
        try {
            return List.of(new Section(
                    "session",
                    sessions.of(member).stream().map(json::writeValueAsString).toList()));
        } catch (AccountsUnreachableException unreachable) {
            LOG.warn("A download of personal data goes out without the sessions", unreachable);
            return List.of(new Section("session", List.of("{\"unavailable\": true}")));
        }
    }
}
