package org.foyer.shell.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.regex.Pattern;
import org.foyer.access.Access;
import org.foyer.access.Terms;
import org.foyer.access.TermsOfOffice;
import org.foyer.widgets.Page;
import org.foyer.widgets.PageHeader;
import org.foyer.widgets.Toast;

/** The terms that an official reads and accepts before the office opens; then on to the page that was asked for. */
@Route(TermsView.ROUTE)
@PermitAll
class TermsView extends Page implements BeforeEnterObserver, HasDynamicTitle {

    static final String ROUTE = "office/terms";
    private static final String TO = "to";

    /** A page of the portal, never an address elsewhere. */
    private static final Pattern PAGE = Pattern.compile("\\w[\\w/-]*(\\?[\\w=&%.+-]*)?");

    private final Access access;
    private final TermsOfOffice terms;

    TermsView(Access access, TermsOfOffice terms) {
        this.access = access;
        this.terms = terms;
    }

    /** The way here from a page that waits for the terms. */
    static String leadingTo(String page) {
        return ROUTE + "?" + QueryParameters.of(TO, page).getQueryString();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("shell.terms.title");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (!access.holdsOffice()) {
            throw new NotFoundException();
        }
        show(event.getLocation().getQueryParameters().getSingleParameter(TO).orElse(""));
    }

    private void show(String onward) {
        removeAll();
        var read = terms.current(getLocale());
        var due = access.termsAreDue();
        add(new PageHeader(
                getTranslation("shell.terms.title"), getTranslation(due ? "shell.terms.due" : "shell.terms.accepted")));
        var sheet = new Section();
        sheet.addClassNames("foyer-sheet", "foyer-sheet-padded", "foyer-reading");
        for (var part : read.parts()) {
            if (!part.heading().isEmpty()) {
                sheet.add(new H2(part.heading()));
            }
            part.paragraphs().forEach(words -> sheet.add(new Paragraph(words)));
        }
        add(sheet);
        if (due) {
            var accept = new Button(getTranslation("shell.terms.accept"), click -> accept(read, onward));
            accept.addThemeVariants(ButtonVariant.PRIMARY);
            accept.setDisableOnClick(true);
            var actions = new Div(accept);
            actions.addClassName("foyer-form-actions");
            add(actions);
        }
    }

    private void accept(Terms read, String onward) {
        if (!terms.accept(read)) {
            show(onward);
            Toast.show(getTranslation("shell.terms.newer"));
            return;
        }
        var page = new Location(PAGE.matcher(onward).matches() ? onward : "");
        getUI().ifPresent(ui -> ui.navigate(page.getPath(), page.getQueryParameters()));
    }
}
