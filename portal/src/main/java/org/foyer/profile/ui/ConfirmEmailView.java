package org.foyer.profile.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.foyer.profile.LinkState;
import org.foyer.profile.MainEmailChange;
import org.foyer.values.Association;
import org.foyer.widgets.Headline;
import org.foyer.widgets.Page;

/**
 * Where the link of a confirmation mail leads, without sign-in. Opening it changes nothing, as programs that check mails
 * for dangers open it too: a person presses the button. See docs/decisions/0061.
 */
@Route(value = ConfirmEmailView.ROUTE, autoLayout = false)
@AnonymousAllowed
class ConfirmEmailView extends Page implements HasUrlParameter<String>, HasDynamicTitle {

    static final String ROUTE = "confirm-email";

    private final MainEmailChange change;
    private final Association association;
    private final Main main = new Main();

    ConfirmEmailView(MainEmailChange change, Association association) {
        this.change = change;
        this.association = association;
        add(main);
    }

    @Override
    public void setParameter(BeforeEvent event, String token) {
        show(change.look(token), token);
    }

    private void show(LinkState state, String token) {
        String key = "selfservice.confirm." + state.code();
        var name = new Paragraph(association.name());
        name.addClassName("foyer-organisation");
        String address = switch (state) {
            case LinkState.Waiting(String waiting) -> waiting;
            case LinkState.Confirmed(String confirmed) -> confirmed;
            default -> "";
        };
        var sheet = new Div(
                new Headline(getTranslation(key + ".title")),
                new Paragraph(getTranslation(key + ".text", address, association.officeEmail())));
        sheet.addClassNames("foyer-sheet", "foyer-sheet-padded");
        sheet.add(action(state, token));
        main.removeAll();
        main.add(name, sheet);
    }

    private Div action(LinkState state, String token) {
        var actions = new Div();
        actions.addClassName("foyer-form-actions");
        if (state instanceof LinkState.Waiting) {
            var confirm = new Button(
                    getTranslation("selfservice.confirm.button"), click -> show(change.confirm(token), token));
            confirm.addThemeVariants(ButtonVariant.PRIMARY);
            confirm.setDisableOnClick(true);
            actions.add(confirm);
        } else {
            var portal = new Anchor("my-data", getTranslation("selfservice.confirm.portal"));
            portal.setRouterIgnore(true);
            actions.add(portal);
        }
        return actions;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("selfservice.confirm.waiting.title");
    }
}
