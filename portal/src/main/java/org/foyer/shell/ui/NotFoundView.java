package org.foyer.shell.ui;

import com.vaadin.flow.component.Tag;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.HttpStatusCode;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.foyer.access.Access;
import org.foyer.access.SignedIn;
import org.foyer.widgets.Page;

/** Nothing is there, or nothing for this person: the two look the same, so that nobody learns what exists. */
@Tag("div")
@ParentLayout(MainLayout.class)
@AnonymousAllowed
class NotFoundView extends Page implements HasErrorParameter<NotFoundException>, HasDynamicTitle {

    private final Access access;
    private final SignedIn signedIn;

    NotFoundView(Access access, SignedIn signedIn) {
        this.access = access;
        this.signedIn = signedIn;
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<NotFoundException> parameter) {
        removeAll();
        add(Apology.nothingHere(this, access, signedIn.impersonation().isPresent(), event));
        return HttpStatusCode.NOT_FOUND.getCode();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("shell.not.found.title");
    }
}
