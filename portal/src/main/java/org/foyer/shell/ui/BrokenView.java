package org.foyer.shell.ui;

import com.vaadin.flow.component.Tag;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.HttpStatusCode;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.foyer.shell.Reference;
import org.foyer.widgets.Page;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A view that could not be opened. The person gets a number, the log gets the number and the reason. */
@Tag("div")
@ParentLayout(MainLayout.class)
@AnonymousAllowed
class BrokenView extends Page implements HasErrorParameter<Exception>, HasDynamicTitle {

    private static final Logger LOG = LoggerFactory.getLogger(BrokenView.class);

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Exception> parameter) {
        var reference = Reference.next();
        LOG.error(
                "Reference {}: the view at {} did not open",
                reference,
                event.getLocation().getPath(),
                parameter.getException());
        removeAll();
        add(Apology.page(this, "shell.broken", getTranslation("shell.broken.reference", reference)));
        return HttpStatusCode.INTERNAL_SERVER_ERROR.getCode();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("shell.broken.title");
    }
}
