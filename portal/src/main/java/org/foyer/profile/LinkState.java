package org.foyer.profile;

/** What a link in a confirmation mail is good for, or what following it did. */
public sealed interface LinkState {

    /** It waits for the button. */
    record Waiting(String address) implements LinkState {}

    /** The address is the main e-mail, as of now. */
    record Confirmed(String address) implements LinkState {}

    /** It has done its work before. */
    record Used() implements LinkState {}

    /** It is older than a day. */
    record Expired() implements LinkState {}

    /** The member took the request back. */
    record Cancelled() implements LinkState {}

    /** A newer link was sent. */
    record Replaced() implements LinkState {}

    /** The address cannot be this member's main e-mail. Why is nobody else's business. */
    record Taken() implements LinkState {}

    /** No mail of ours holds this link. */
    record Unknown() implements LinkState {}

    /** The message key behind {@code selfservice.confirm.}. */
    default String code() {
        return switch (this) {
            case Waiting waiting -> "waiting";
            case Confirmed confirmed -> "confirmed";
            case Used used -> "used";
            case Expired expired -> "expired";
            case Cancelled cancelled -> "cancelled";
            case Replaced replaced -> "replaced";
            case Taken taken -> "taken";
            case Unknown unknown -> "unknown";
        };
    }
}
