package org.foyer.form.ui;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.foyer.access.SignedIn;
import org.foyer.content.RichText;
import org.foyer.form.Form;
import org.foyer.form.FormDoor;
import org.foyer.form.FormReport;
import org.foyer.form.Forms;
import org.foyer.form.Submission.Receipt;
import org.foyer.widgets.EmptyState;
import org.foyer.widgets.Page;
import org.foyer.widgets.PageHeader;

/**
 * A form that editors made. Whom it is meant for is decided by its audience: one that is not meant for somebody looks to them like
 * one that does not exist; visitors are led to the sign-in for either.
 */
@Route(FormView.ROUTE + "/:" + FormView.NAME)
@AnonymousAllowed
class FormView extends Page implements BeforeEnterObserver, HasDynamicTitle {

    static final String ROUTE = "forms";
    static final String NAME = "name";

    private final Forms forms;
    private final FormDoor door;
    private final FormReport report;
    private final Filler filler;
    private final RichText richText;
    private final SignedIn signedIn;
    private String title = "";

    FormView(Forms forms, FormDoor door, FormReport report, Filler filler, RichText richText, SignedIn signedIn) {
        this.forms = forms;
        this.door = door;
        this.report = report;
        this.filler = filler;
        this.richText = richText;
        this.signedIn = signedIn;
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        title = "";
        var name = event.getRouteParameters().get(NAME).orElse("");
        forms.form(name, getLocale()).ifPresentOrElse(this::show, () -> leave(event));
    }

    /** The same for a form that is hidden and for one that is not there. */
    private void leave(BeforeEnterEvent event) {
        if (signedIn.account().isPresent()) {
            throw new NotFoundException();
        }
        // asked for anew, the address leads through the sign-in and back
        event.forwardToUrl("/" + event.getLocation().getPath());
    }

    private void show(Form form) {
        title = form.title().in(getLocale());
        add(new PageHeader(title));
        if (!form.intro().isEmpty()) {
            add(new RichBlock(richText.html(form.intro().in(getLocale()), getLocale())));
        }
        var defects = report.of(form);
        if (!defects.isEmpty()) {
            add(new DefectBox(defects));
        }
        door.closed(form, getLocale()).ifPresentOrElse(this::close, () -> open(form));
    }

    private void close(String sentence) {
        add(new EmptyState("clipboard-list", getTranslation("form.fill.closed"), sentence));
    }

    private void open(Form form) {
        for (String notice : door.notices(form, getLocale())) {
            var words = new Paragraph(notice);
            words.addClassName("foyer-draft");
            add(words);
        }
        add(new FillingPanel(form, filler, getLocale(), receipt -> thank(form, receipt)));
    }

    private void thank(Form form, Receipt receipt) {
        removeAll();
        add(new ThanksPanel(form, receipt, richText, getLocale(), filler.isVisitor()));
    }
}
