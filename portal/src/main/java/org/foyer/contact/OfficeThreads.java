package org.foyer.contact;

import java.time.Clock;
import org.foyer.values.MemberId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Conversations that begin with what a member sent to an office in another way, such as by a form. The caller has seen to it that the
 * words are the member's own.
 */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class OfficeThreads {

    private static final String MORE = " …";

    private final Threads threads;
    private final Desks desks;
    private final Relay relay;
    private final ContactProperties properties;
    private final Clock clock;

    OfficeThreads(Threads threads, Desks desks, Relay relay, ContactProperties properties, Clock clock) {
        this.threads = threads;
        this.desks = desks;
        this.relay = relay;
        this.properties = properties;
        this.clock = clock;
    }

    /**
     * Begins a conversation in the member's name, in the running transaction. Words that are longer than a message may be are cut.
     *
     * @param carried whether the office is told by mail as of any other message
     */
    public ThreadId begin(MemberId sender, Post to, String words, boolean carried) {
        var desk = desks.named(to);
        var body = words.strip();
        var kept = body.length() > properties.longest()
                ? body.substring(0, properties.longest() - MORE.length()) + MORE
                : body;
        var thread = threads.add(sender, null, desk, clock.instant());
        var message = threads.addMessage(thread, Side.SENDER, sender, kept, clock.instant());
        if (carried) {
            threads.find(thread).ifPresent(stored -> relay.carry(stored, message, Side.SENDER, sender, kept));
        }
        return thread;
    }
}
