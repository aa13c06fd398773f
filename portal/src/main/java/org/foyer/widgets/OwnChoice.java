package org.foyer.widgets;

import java.util.List;

/**
 * A choice of the signed-in person that a room keeps and that also stands among the choices under "My data". A bean of the room; it is
 * asked with the person signed in, and answers in their language.
 */
public interface OwnChoice {

    String label();

    /** What can be chosen, in its order. */
    List<String> values();

    /** A value as people read it. */
    String words(String value);

    /** What is chosen now. */
    String chosen();

    void choose(String value);
}
