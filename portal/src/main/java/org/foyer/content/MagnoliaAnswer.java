package org.foyer.content;

import org.foyer.remote.RemoteAnswer;
import tools.jackson.databind.JsonNode;

/**
 * What an answer of the delivery interface means. Its statuses are not to be trusted word by word: a limit that is no number is «not
 * found», an operator that it does not know is a breakdown; and a refusal is a web page.
 */
final class MagnoliaAnswer {

    private MagnoliaAnswer() {}

    /**
     * The document of a good answer.
     *
     * @throws DeliveryException for any other
     * @throws org.foyer.remote.RemoteGarbledException when it is no document
     */
    static JsonNode json(RemoteAnswer answer) {
        int status = answer.status();
        if (status == 200) {
            return answer.json();
        }
        throw switch (status) {
            case 401 -> new DeliveryException(TroubleCode.REFUSED, "Magnolia asks for a sign-in (401)");
            case 403 ->
                new DeliveryException(TroubleCode.FORBIDDEN, "Magnolia forbids this to the service account (403)");
            case 404 -> new DeliveryException(missing(answer), "Magnolia finds nothing there (404)");
            default -> new DeliveryException(TroubleCode.FAILED, "Magnolia answers with status " + status);
        };
    }

    /** A path that is gone was there when the nodes were listed; an endpoint that is not there never was. */
    private static TroubleCode missing(RemoteAnswer answer) {
        String code = answer.jsonIfAny()
                .map(json -> json.path("error").path("code").asString(""))
                .orElse("");
        return code.equals("pathNotFound") ? TroubleCode.MOVING : TroubleCode.MISSING;
    }
}
