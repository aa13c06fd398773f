package org.foyer.card.ui;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import jakarta.servlet.http.Cookie;
import org.foyer.access.Person;
import org.foyer.access.SignedIn;
import org.foyer.card.Passes;
import org.springframework.stereotype.Component;

/**
 * Tells the device on every page whose portal it shows, so that the cards of somebody who was signed in before are not shown any
 * more, with a connection or without.
 */
@Component
class PassOwner implements VaadinServiceInitListener {

    private final SignedIn signedIn;

    PassOwner(SignedIn signedIn) {
        this.signedIn = signedIn;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.addIndexHtmlRequestListener(this::tell);
    }

    private void tell(IndexHtmlResponse page) {
        signedIn.person()
                .filter(Person::inPerson)
                .map(Person::id)
                .map(Passes::ownerOf)
                .ifPresent(owner -> {
                    var cookie = new Cookie(Passes.OWNER_COOKIE, owner);
                    cookie.setPath("/");
                    cookie.setSecure(page.getVaadinRequest().isSecure());
                    // the small app reads it
                    cookie.setHttpOnly(false);
                    cookie.setAttribute("SameSite", "Lax");
                    page.getVaadinResponse().addCookie(cookie);
                });
    }
}
