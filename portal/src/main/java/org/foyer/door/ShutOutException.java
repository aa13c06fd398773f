package org.foyer.door;

/** The device is not let in. */
class ShutOutException extends RuntimeException {

    private final transient Desks.Shut why;

    ShutOutException(Desks.Shut why) {
        super(why.name());
        this.why = why;
    }

    Desks.Shut why() {
        return why;
    }
}
