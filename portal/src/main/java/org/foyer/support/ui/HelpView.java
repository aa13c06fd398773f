package org.foyer.support.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Optional;
import org.foyer.access.Impersonations;
import org.foyer.access.Impersonations.Start;
import org.foyer.values.MemberId;
import org.foyer.widgets.Icon;
import org.foyer.widgets.Page;
import org.foyer.widgets.PageHeader;

/** Asks why somebody is helped, says what the member learns of it, and changes over to what the member sees. */
@Route("office/support/:member")
@PermitAll
class HelpView extends Page implements BeforeEnterObserver, HasDynamicTitle {

    private static final String MEMBER = "member";

    private final Impersonations impersonations;
    private String title = "";

    HelpView(Impersonations impersonations) {
        this.impersonations = impersonations;
    }

    static String addressOf(MemberId member) {
        return SupportView.ROUTE + "/" + member;
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var member =
                event.getRouteParameters().get(MEMBER).flatMap(HelpView::read).orElseThrow(NotFoundException::new);
        var name = impersonations.helpable(member).orElseThrow(NotFoundException::new);
        removeAll();
        title = getTranslation("support.help.title", name);
        add(new PageHeader(title, getTranslation("support.help.sentence")), form(member));
    }

    private Div form(MemberId member) {
        var reason = new TextArea(getTranslation("support.reason"));
        reason.setHelperText(getTranslation("support.reason.help"));
        reason.setRequiredIndicatorVisible(true);
        reason.setManualValidation(true);
        reason.setMaxLength(Impersonations.LONGEST_REASON);
        reason.setWidthFull();
        reason.focus();
        var begin = new Button(getTranslation("support.begin"), new Icon("eye").small());
        begin.addThemeVariants(ButtonVariant.PRIMARY);
        begin.setDisableOnClick(true);
        begin.addClickListener(click -> {
            begin(member, reason);
            begin.setEnabled(true);
        });
        var actions = new Div(begin);
        actions.addClassName("foyer-form-actions");
        var form = new Div(
                new UnorderedList(
                        new ListItem(getTranslation("support.rule.receipt")),
                        new ListItem(getTranslation("support.rule.names")),
                        new ListItem(getTranslation("support.rule.not")),
                        new ListItem(getTranslation("support.rule.end"))),
                reason,
                actions);
        form.addClassNames("foyer-sheet", "foyer-sheet-padded", "foyer-reading");
        return form;
    }

    private void begin(MemberId member, TextArea reason) {
        switch (impersonations.start(member, reason.getValue())) {
            // nothing of this page goes on: the browser asks for the start page anew, as the member
            case Start.Started() -> getUI().ifPresent(ui -> ui.getPage().setLocation("."));
            case Start.Refused(String code) -> {
                reason.setErrorMessage(getTranslation("support.refused." + code, Impersonations.SHORTEST_REASON));
                reason.setInvalid(true);
                reason.focus();
            }
        }
    }

    private static Optional<MemberId> read(String id) {
        try {
            return Optional.of(MemberId.of(id));
        } catch (IllegalArgumentException noId) {
            return Optional.empty();
        }
    }
}
