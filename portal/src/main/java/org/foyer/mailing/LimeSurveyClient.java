package org.foyer.mailing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.foyer.remote.RemoteGarbledException;
import org.foyer.remote.RemoteSystem;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Keeps the participants of surveys in LimeSurvey. */
public final class LimeSurveyClient {

    private static final String NOBODY = "No survey participants found.";

    private final LimeSurveyRpc rpc;
    private final LimeSurveyProperties properties;

    LimeSurveyClient(RemoteSystem remote, LimeSurveyProperties properties) {
        this.rpc = new LimeSurveyRpc(remote, properties);
        this.properties = properties;
    }

    /**
     * Brings the participants of a survey in line with those who agreed: adds who is missing, removes who was ours, agrees
     * no longer and has not answered yet, and corrects e-mail addresses. The survey must be active with a table of participants.
     *
     * @throws org.foyer.remote.RemoteException when LimeSurvey cannot be used; the next run goes on
     * @throws RefusedByServiceException when it does not know the survey, or has no participants for it
     * @throws IllegalArgumentException when a token does not begin with the configured prefix
     */
    public ParticipantReport synchronise(int surveyId, List<Participant> agreed) {
        Map<String, Participant> missing = new LinkedHashMap<>();
        for (Participant participant : agreed) {
            if (!participant.token().startsWith(properties.tokenPrefix())) {
                throw new IllegalArgumentException("A token must begin with the configured prefix");
            }
            missing.put(participant.token(), participant);
        }
        try {
            Map<String, JsonNode> leftOver = present(surveyId);
            Map<JsonNode, Participant> moved = new LinkedHashMap<>();
            missing.values().removeIf(participant -> {
                JsonNode entry = leftOver.remove(participant.token());
                if (entry != null && !emailStands(entry, participant) && !hasAnswered(entry)) {
                    moved.put(entry, participant);
                }
                return entry != null;
            });
            leftOver.keySet().removeIf(token -> !token.startsWith(properties.tokenPrefix()));
            List<NotTaken> notTaken = new ArrayList<>();
            List<JsonNode> answered = leftOver.values().stream()
                    .filter(LimeSurveyClient::hasAnswered)
                    .toList();
            leftOver.values().removeAll(answered);
            // first those who want nothing more: whatever goes wrong afterwards, they are out
            int removed = remove(surveyId, List.copyOf(leftOver.values()), notTaken);
            moved.forEach((entry, participant) -> correct(surveyId, entry, participant, notTaken));
            int added = add(surveyId, List.copyOf(missing.values()), notTaken);
            return new ParticipantReport(added, removed, answered.size(), notTaken);
        } finally {
            rpc.release();
        }
    }

    private Map<String, JsonNode> present(int surveyId) {
        Map<String, JsonNode> all = new HashMap<>();
        for (int start = 0; ; start += properties.batchSize()) {
            JsonNode page = rpc.call(
                    "list_participants", true, surveyId, start, properties.batchSize(), false, List.of("completed"));
            if (LimeSurveyRpc.words(page).equals(NOBODY)) {
                return all;
            }
            refuseWords(page);
            page.values().forEach(entry -> all.put(text(entry, "token"), entry));
            if (page.size() < properties.batchSize()) {
                return all;
            }
        }
    }

    private void correct(int surveyId, JsonNode entry, Participant participant, List<NotTaken> notTaken) {
        Map<String, String> data = entry(participant);
        data.remove("token");
        JsonNode answer = rpc.call(
                "set_participant_properties", true, surveyId, entry.path("tid").asLong(), data);
        String words = LimeSurveyRpc.words(answer);
        if (!words.isEmpty()) {
            notTaken.add(new NotTaken(participant.token(), words));
        }
    }

    private static boolean emailStands(JsonNode entry, Participant participant) {
        return text(entry.path("participant_info"), "email").equalsIgnoreCase(participant.email());
    }

    private int add(int surveyId, List<Participant> participants, List<NotTaken> notTaken) {
        int added = 0;
        for (List<Participant> part : parts(participants)) {
            List<Map<String, String>> entries =
                    part.stream().map(LimeSurveyClient::entry).toList();
            // our tokens travel along, so LimeSurvey shall not make its own; that also makes a repetition visible
            JsonNode answers = rpc.call("add_participants", false, surveyId, entries, false);
            String refusal = LimeSurveyRpc.words(answers);
            if (!refusal.isEmpty()) {
                part.forEach(participant -> notTaken.add(new NotTaken(participant.token(), refusal)));
                continue;
            }
            refuseWords(answers);
            for (int i = 0; i < part.size(); i++) {
                JsonNode answer = answers.path(i);
                if (answer.has("errors") || text(answer, "tid").isEmpty()) {
                    notTaken.add(new NotTaken(
                            part.get(i).token(), answer.path("errors").toString()));
                } else {
                    added++;
                }
            }
        }
        return added;
    }

    private int remove(int surveyId, List<JsonNode> entries, List<NotTaken> notTaken) {
        int removed = 0;
        for (List<JsonNode> part : parts(entries)) {
            List<Long> ids =
                    part.stream().map(entry -> entry.path("tid").asLong()).toList();
            JsonNode answers = rpc.call("delete_participants", true, surveyId, ids);
            refuseWords(answers);
            for (JsonNode entry : part) {
                String word = text(answers, text(entry, "tid"));
                if (word.equals("Deleted") || word.equals("Invalid token ID")) {
                    removed++;
                } else {
                    notTaken.add(new NotTaken(text(entry, "token"), word));
                }
            }
        }
        return removed;
    }

    private static void refuseWords(JsonNode result) {
        String words = LimeSurveyRpc.words(result);
        if (!words.isEmpty()) {
            throw new RefusedByServiceException("LimeSurvey", words);
        }
        if (!result.isArray() && !result.isObject()) {
            throw new RemoteGarbledException("LimeSurvey answered with something else than participants");
        }
    }

    private static Map<String, String> entry(Participant participant) {
        Map<String, String> entry = new LinkedHashMap<>();
        entry.put("token", participant.token());
        entry.put("email", participant.email());
        entry.put("firstname", orEmpty(participant.firstName()));
        entry.put("lastname", orEmpty(participant.lastName()));
        entry.put("language", orEmpty(participant.language()));
        return entry;
    }

    /** «N», or the day on which the survey was answered. */
    private static boolean hasAnswered(JsonNode entry) {
        String completed = text(entry, "completed");
        return !completed.isEmpty() && !completed.equals("N");
    }

    private <T> List<List<T>> parts(List<T> all) {
        List<List<T>> parts = new ArrayList<>();
        for (int from = 0; from < all.size(); from += properties.batchSize()) {
            parts.add(all.subList(from, Math.min(all.size(), from + properties.batchSize())));
        }
        return parts;
    }

    private static String text(JsonNode node, String field) {
        JsonNode value = node.path(field);
        return value.isValueNode() && !value.isNull() ? value.asString() : "";
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}
