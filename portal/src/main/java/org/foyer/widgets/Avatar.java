package org.foyer.widgets;

import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Span;

/** Somebody in a circle: by photo, or by initials. The classes {@code foyer-avatar-small} and {@code -large} change its size. */
public final class Avatar {

    private Avatar() {}

    /**
     * @param address of the photo, relative to the portal
     * @param words what it shows, for whoever cannot see it; empty where the name stands beside it
     */
    public static Image photo(String address, String words) {
        var image = new Image(address, words);
        image.addClassName("foyer-avatar");
        return image;
    }

    /** The first letters of the names, for the eye only: the full name stands beside them or in the label of what they are in. */
    public static Span initials(String firstName, String lastName) {
        var initials = new Span(initial(firstName) + initial(lastName));
        initials.addClassName("foyer-avatar");
        initials.getElement().setAttribute("aria-hidden", "true");
        return initials;
    }

    /**
     * The letter by which a name is known: "van der Zande" by its Z. A whole code point, as a letter outside the basic plane is two
     * chars.
     */
    private static String initial(String name) {
        return name.codePoints()
                .filter(Character::isUpperCase)
                .boxed()
                .findFirst()
                .or(() -> name.codePoints().filter(Character::isLetter).boxed().findFirst())
                .map(Character::toString)
                .orElse("");
    }
}
