package org.foyer.outbox;

import org.springframework.boot.test.context.TestComponent;

/** Lets tests of the views send what waits. */
@TestComponent
public class Sending {

    private final Outbox outbox;

    Sending(Outbox outbox) {
        this.outbox = outbox;
    }

    public void workOff() {
        outbox.workOff();
    }
}
