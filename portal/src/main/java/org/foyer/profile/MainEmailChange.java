package org.foyer.profile;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.foyer.access.Access;
import org.foyer.access.Permission;
import org.foyer.audit.Acting;
import org.foyer.audit.Actor;
import org.foyer.member.Correspondent;
import org.foyer.member.EmailAddresses;
import org.foyer.member.MainEmail;
import org.foyer.profile.MainEmailRequest.State;
import org.foyer.values.MemberId;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Changes a main e-mail: the member asks, a mail goes to the new address, and who opens its link and presses the button
 * confirms. See docs/decisions/0061.
 */
@Service
public class MainEmailChange {

    static final Duration VALID = Duration.ofHours(24);

    private static final int MOST_AN_HOUR = 4;
    private static final int MOST_A_DAY = 10;

    private final Access access;
    private final EmailAddresses addresses;
    private final MainEmail mainEmail;
    private final MainEmailRequests requests;
    private final MainEmailMails mails;
    private final TransactionTemplate transaction;
    private final Clock clock;

    MainEmailChange(
            Access access,
            EmailAddresses addresses,
            MainEmail mainEmail,
            MainEmailRequests requests,
            MainEmailMails mails,
            TransactionTemplate transaction,
            Clock clock) {
        this.access = access;
        this.addresses = addresses;
        this.mainEmail = mainEmail;
        this.requests = requests;
        this.mails = mails;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** What waits for an answer. */
    public record Pending(String address, Instant since, Instant until, boolean expired) {}

    /** What became of a request. */
    public sealed interface Answer {

        /** A mail with a link is on its way. */
        record Asked(String address) implements Answer {}

        /** @param code the message key behind {@code selfservice.email.refused.} */
        record Refused(String code) implements Answer {}
    }

    /** The change that waits for its confirmation. */
    @Transactional(readOnly = true)
    public Optional<Pending> pendingOf(MemberId member) {
        access.may(Permission.EDIT_PROFILE).of(member).orThrow();
        return requests.waitingOf(member)
                .map(request -> new Pending(
                        request.address(),
                        request.requestedAt(),
                        request.expiresAt(),
                        request.isExpired(clock.instant())));
    }

    /** Asks for another main e-mail; a former request no longer counts. */
    @Transactional
    public Answer ask(MemberId member, String typed) {
        access.may(Permission.EDIT_PROFILE).inPerson().of(member).orThrow();
        if (typed.isBlank()) {
            return new Answer.Refused("missing");
        }
        return addresses
                .read(typed)
                .map(address -> ask(mainEmail.correspondent(member), address))
                .orElseGet(() -> new Answer.Refused("form"));
    }

    /** Sends a new link for the address that waits; the former link no longer counts. */
    @Transactional
    public Answer resend(MemberId member) {
        access.may(Permission.EDIT_PROFILE).inPerson().of(member).orThrow();
        return requests.waitingOf(member)
                .map(request -> ask(mainEmail.correspondent(member), request.address()))
                .orElseGet(() -> new Answer.Refused("nothing-waits"));
    }

    /** Takes the request back; its link no longer counts. */
    @Transactional
    public void cancel(MemberId member) {
        access.may(Permission.EDIT_PROFILE).inPerson().of(member).orThrow();
        requests.lock(member);
        requests.waitingOf(member)
                .ifPresent(request -> requests.settle(request.id(), State.CANCELLED, clock.instant()));
    }

    /** What a link is good for; looking changes nothing, as programs that check mails for dangers look too. */
    @Transactional(readOnly = true)
    public LinkState look(String token) {
        return requests.find(new Token(token)).map(this::stateOf).orElseGet(LinkState.Unknown::new);
    }

    /** Answers a link. Needs no sign-in: whoever has it reads the mail of the new address. */
    public LinkState confirm(String token) {
        return requests.find(new Token(token))
                .map(request -> {
                    Correspondent member = mainEmail.correspondent(request.member());
                    return Acting.as(new Actor(member.signature(), member.id(), "portal"), () -> settle(member, token));
                })
                .orElseGet(LinkState.Unknown::new);
    }

    private Answer ask(Correspondent member, String address) {
        if (member.email().filter(address::equalsIgnoreCase).isPresent()) {
            return new Answer.Refused("same");
        }
        requests.lock(member.id());
        Instant now = clock.instant();
        if (requests.countSince(member.id(), now.minus(Duration.ofHours(1))) >= MOST_AN_HOUR
                || requests.countSince(member.id(), now.minus(Duration.ofDays(1))) >= MOST_A_DAY) {
            return new Answer.Refused("too-often");
        }
        requests.waitingOf(member.id()).ifPresent(former -> requests.settle(former.id(), State.REPLACED, now));
        Token token = Token.random();
        requests.add(member.id(), address, token, now, now.plus(VALID));
        mails.askToConfirm(member, address, token);
        return new Answer.Asked(address);
    }

    private LinkState settle(Correspondent member, String token) {
        try {
            return transaction.execute(status -> confirmWaiting(member, new Token(token)));
        } catch (DuplicateKeyException takenAtTheSameMoment) {
            return new LinkState.Taken();
        }
    }

    private LinkState confirmWaiting(Correspondent member, Token token) {
        MainEmailRequest request = requests.findForSettling(token).orElseThrow();
        LinkState state = stateOf(request);
        if (!(state instanceof LinkState.Waiting)) {
            return state;
        }
        return switch (mainEmail.replace(member.id(), request.address())) {
            case MainEmail.Replacement.Taken() -> {
                requests.settle(request.id(), State.TAKEN, clock.instant());
                yield new LinkState.Taken();
            }
            case MainEmail.Replacement.Same() -> done(request);
            case MainEmail.Replacement.Replaced(Optional<String> former) -> {
                former.ifPresent(old -> mails.tellFormer(member, old, request.address()));
                yield done(request);
            }
        };
    }

    private LinkState done(MainEmailRequest request) {
        requests.settle(request.id(), State.CONFIRMED, clock.instant());
        return new LinkState.Confirmed(request.address());
    }

    private LinkState stateOf(MainEmailRequest request) {
        return switch (request.state()) {
            case WAITING ->
                request.isExpired(clock.instant()) ? new LinkState.Expired() : new LinkState.Waiting(request.address());
            case CONFIRMED -> new LinkState.Used();
            case CANCELLED -> new LinkState.Cancelled();
            case REPLACED -> new LinkState.Replaced();
            case TAKEN -> new LinkState.Taken();
        };
    }
}
