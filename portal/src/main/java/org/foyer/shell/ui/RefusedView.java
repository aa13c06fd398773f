package org.foyer.shell.ui;

import com.vaadin.flow.component.Tag;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.HttpStatusCode;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.foyer.access.Access;
import org.foyer.access.SignedIn;
import org.foyer.widgets.Page;
import org.springframework.security.access.AccessDeniedException;

/** Spring's way to say that something is not for this person, and so that of {@code access}. It looks like a page that does not exist. */
@Tag("div")
@ParentLayout(MainLayout.class)
@AnonymousAllowed
class RefusedView extends Page implements HasErrorParameter<AccessDeniedException>, HasDynamicTitle {

    private final Access access;
    private final SignedIn signedIn;

    RefusedView(Access access, SignedIn signedIn) {
        this.access = access;
        this.signedIn = signedIn;
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<AccessDeniedException> parameter) {
        removeAll();
        add(Apology.nothingHere(this, access, signedIn.impersonation().isPresent(), event));
        return HttpStatusCode.NOT_FOUND.getCode();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("shell.not.found.title");
    }
}
