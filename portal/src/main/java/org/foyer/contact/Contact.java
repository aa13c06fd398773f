package org.foyer.contact;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.foyer.access.Access;
import org.foyer.access.Permission;
import org.foyer.access.SignedIn;
import org.foyer.contact.ContactRefusedException.Reason;
import org.foyer.directory.People;
import org.foyer.values.MemberId;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Conversations of the signed-in member. Nobody but those who take part today finds one: the person who began it, the one written
 * to, or whoever holds the office, once they have accepted its terms. Support acting in a member's name reads and writes none.
 */
@Service
@Transactional
@EnableConfigurationProperties(ContactProperties.class)
public class Contact {

    private final Access access;
    private final SignedIn signedIn;
    private final People people;
    private final Desks desks;
    private final Threads threads;
    private final Wishes wishes;
    private final Participants participants;
    private final Relay relay;
    private final StoredFiles files;
    private final Acceptance acceptance;
    private final Clock clock;

    Contact(
            Access access,
            SignedIn signedIn,
            People people,
            Desks desks,
            Threads threads,
            Wishes wishes,
            Participants participants,
            Relay relay,
            StoredFiles files,
            Acceptance acceptance,
            Clock clock) {
        this.access = access;
        this.signedIn = signedIn;
        this.people = people;
        this.desks = desks;
        this.threads = threads;
        this.wishes = wishes;
        this.participants = participants;
        this.relay = relay;
        this.files = files;
        this.acceptance = acceptance;
        this.clock = clock;
    }

    /** Whether the signed-in person may write to others. */
    @Transactional(readOnly = true)
    public boolean isOpen() {
        return access.may(Permission.SEARCH_DIRECTORY).inPerson().anywhere().isGranted();
    }

    /** The offices of a unit that can be written to; none for a unit that does not exist. */
    @Transactional(readOnly = true)
    public List<Desk> desks(String unitNumber) {
        return isOpen() ? desks.of(unitNumber, today()) : List.of();
    }

    /** The name of somebody who can be written to; empty for anybody whom the signed-in person may not see, and for oneself. */
    @Transactional(readOnly = true)
    public Optional<String> name(MemberId person, Locale reader) {
        return isOpen()
                ? people.person(person, reader)
                        .filter(entry -> !entry.self() && !desks.isOutside(person))
                        .map(entry -> entry.shown().name().full())
                : Optional.empty();
    }

    /** Whether somebody of the directory reads what is written to them. */
    @Transactional(readOnly = true)
    public boolean reaches(MemberId person) {
        return !desks.isOutside(person);
    }

    /** One's own conversations, the latest first. */
    @Transactional(readOnly = true)
    public List<Conversation> mine(Locale reader) {
        var me = signedIn.requireInPerson().id();
        return threads.of(me, today()).stream()
                .flatMap(thread -> participants.sideOf(thread, me).stream().map(side -> summary(thread, side, reader)))
                .toList();
    }

    /** A conversation that the signed-in person takes part in; empty for all others, as for one that does not exist. */
    @Transactional(readOnly = true)
    public Optional<OpenConversation> open(ThreadId id, Locale reader) {
        return mine(id).map(own -> new OpenConversation(
                summary(own.thread(), own.side(), reader),
                threads.messages(id, own.side(), files.in(id)),
                own.thread().person() != null && own.side() == Side.RECIPIENT));
    }

    /**
     * Begins a conversation.
     *
     * @throws ContactRefusedException when the message is not taken
     * @throws IllegalArgumentException when there is no such person or office for the signed-in one
     */
    public ThreadId write(Addressee to, String words, List<CheckedFile> enclosed, Locale reader) {
        access.may(Permission.SEARCH_DIRECTORY).inPerson().anywhere().orThrow();
        var me = signedIn.requireInPerson().id();
        var body = acceptance.words(words, enclosed);
        @Nullable MemberId person = null;
        @Nullable Desk desk = null;
        switch (to) {
            case Addressee.Person(MemberId id) -> {
                name(id, reader).orElseThrow(() -> new IllegalArgumentException("No such person"));
                person = id;
            }
            case Addressee.Office(String unit, String type) ->
                desk = desks.find(unit, type, today())
                        .orElseThrow(() -> new IllegalArgumentException("No such office"));
        }
        acceptance.check(me, person, desk);
        var thread = threads.add(me, person, desk, clock.instant());
        store(threads.find(thread).orElseThrow(), Side.SENDER, me, body, enclosed);
        return thread;
    }

    /**
     * Goes on in a conversation.
     *
     * @throws ContactRefusedException when the message is not taken
     * @throws IllegalArgumentException when the signed-in person takes no part in it
     */
    public void answer(ThreadId id, String words, List<CheckedFile> enclosed) {
        answerAs(signedIn.requireInPerson().id(), id, words, enclosed);
    }

    /** As {@link #answer} for a member who answers by mail. */
    void answerAs(MemberId author, ThreadId id, String words, List<CheckedFile> enclosed) {
        var body = acceptance.words(words, enclosed);
        threads.lock(id);
        var own = of(id, author).orElseThrow(() -> new IllegalArgumentException("No such conversation"));
        add(own, author, body, enclosed);
    }

    /** Whether an answer of the member would be taken: they take part today, and nobody has ended it. */
    @Transactional(readOnly = true)
    boolean takesFrom(MemberId author, ThreadId id) {
        return of(id, author).filter(own -> !own.thread().closed()).isPresent();
    }

    private void add(Own own, MemberId me, String body, List<CheckedFile> enclosed) {
        var thread = own.thread();
        if (thread.closed()) {
            throw new ContactRefusedException(Reason.CLOSED);
        }
        if (own.side() == Side.SENDER) {
            acceptance.check(me, thread.person(), thread.desk());
        }
        store(thread, own.side(), me, body, enclosed);
    }

    /**
     * Ends a conversation for both sides: what is written to it from now on is refused.
     *
     * @throws IllegalArgumentException when the signed-in person takes no part in it
     */
    public void close(ThreadId id) {
        require(id);
        threads.close(id, clock.instant());
    }

    /**
     * Takes no further message of the person who began the conversation, and ends it.
     *
     * @throws IllegalArgumentException when the conversation is not one with the signed-in person themselves
     */
    public void keepSenderAway(ThreadId id) {
        var own = require(id);
        if (own.side() != Side.RECIPIENT || own.thread().person() == null) {
            throw new IllegalArgumentException("Only a person keeps somebody away, no office");
        }
        wishes.keepAway(signedIn.requireInPerson().id(), own.thread().sender(), clock.instant());
        threads.close(id, clock.instant());
    }

    /** How the signed-in person wishes to get messages. */
    @Transactional(readOnly = true)
    public Reach reach() {
        return wishes.of(signedIn.require().id());
    }

    /** Chooses how to get messages; what is written to an office comes in any case. */
    public void choose(Reach reach) {
        wishes.choose(signedIn.requireInPerson().id(), reach);
    }

    private record Own(StoredThread thread, Side side) {}

    private Own require(ThreadId id) {
        return mine(id).orElseThrow(() -> new IllegalArgumentException("No such conversation"));
    }

    private void store(StoredThread thread, Side side, MemberId author, String body, List<CheckedFile> enclosed) {
        acceptance.files(author, enclosed);
        var message = threads.addMessage(thread.id(), side, author, body, clock.instant());
        files.add(message, enclosed);
        relay.carry(thread, message, side, author, body);
    }

    private Optional<Own> mine(ThreadId id) {
        return of(id, signedIn.requireInPerson().id());
    }

    private Optional<Own> of(ThreadId id, MemberId me) {
        return threads.find(id)
                .flatMap(thread -> participants.sideOf(thread, me).map(side -> new Own(thread, side)));
    }

    private Conversation summary(StoredThread thread, Side side, Locale reader) {
        var desk = thread.desk();
        var office = desk == null
                ? ""
                : desk.office().in(reader) + " · " + desk.unitName().in(reader);
        var other = desk == null ? String.valueOf(thread.personName()) : office;
        return new Conversation(
                thread.id(),
                side,
                side == Side.SENDER ? other : thread.senderName(),
                side == Side.SENDER ? "" : office,
                thread.lastAt(),
                thread.stateFor(side));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
