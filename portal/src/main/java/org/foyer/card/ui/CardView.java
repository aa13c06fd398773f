package org.foyer.card.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.contextmenu.ContextMenu;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import org.foyer.card.MemberCards;
import org.foyer.card.Pass;
import org.foyer.card.Passes;
import org.foyer.card.Wallets;
import org.foyer.values.MemberId;
import org.foyer.widgets.ConfirmSheet;
import org.foyer.widgets.EmptyState;
import org.foyer.widgets.Icon;
import org.foyer.widgets.Page;
import org.foyer.widgets.PageHeader;
import org.foyer.widgets.QuietMenu;
import org.foyer.widgets.Toast;
import tools.jackson.databind.json.JsonMapper;

/** One's card and those of one's household: shown, replaced when lost, and taken along. */
@Route(CardView.ROUTE)
@PermitAll
class CardView extends Page implements BeforeEnterObserver, HasDynamicTitle {

    static final String ROUTE = "card";

    private final MemberCards cards;
    private final Passes passes;
    private final Wallets wallets;
    private final JsonMapper json;
    private final CardDeck deck = new CardDeck();

    CardView(MemberCards cards, Passes passes, Wallets wallets, JsonMapper json) {
        this.cards = cards;
        this.passes = passes;
        this.wallets = wallets;
        this.json = json;
        addClassName("foyer-card-page");
    }

    @Override
    public String getPageTitle() {
        return getTranslation("card.title");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        Pass pass = passes.current();
        var header = new PageHeader(getTranslation("card.title"), getTranslation("card.about"));
        deck.show(json.writeValueAsString(pass));
        List<Pass.Card> good = pass.cards().stream().filter(Pass.Card::isGood).toList();
        if (good.isEmpty()) {
            add(header, none(pass.cards().getFirst()), deck.unseen());
        } else {
            if (pass.cards().size() > 1) {
                widen();
            }
            add(header, deck, more(good));
        }
    }

    private Component none(Pass.Card card) {
        var data = new Anchor("my-data#membership", getTranslation("card.why.data"));
        return new EmptyState("id-badge-2", card.why().getFirst(), card.why().getLast()).action(data);
    }

    private Component more(List<Pass.Card> good) {
        var more = new Div();
        more.addClassName("foyer-card-more");
        var app = new Anchor("pass/", getTranslation("card.app"));
        app.setRouterIgnore(true);
        good.stream()
                .filter(card -> cards.hasPhoto(memberOf(card)))
                .map(card -> photo(card, good.size() > 1))
                .forEach(more::add);
        more.add(app);
        for (Pass.Card card : good) {
            if (wallets.isAppleOffered()) {
                more.add(wallet("apple", card.id() + ".pkpass", card, good.size() > 1));
            }
            if (wallets.isGoogleOffered()) {
                more.add(wallet("google", card.id(), card, good.size() > 1));
            }
        }
        more.add(lost(good));
        return more;
    }

    private Anchor wallet(String name, String path, Pass.Card card, boolean named) {
        String words = "card.wallet." + name;
        var link = new Anchor(
                "card/wallet/" + name + "/" + path,
                named ? getTranslation(words + ".of", card.name()) : getTranslation(words));
        link.setRouterIgnore(true);
        return link;
    }

    private QuietMenu<Boolean> photo(Pass.Card card, boolean named) {
        return new QuietMenu<>(
                        named ? getTranslation("card.photo.of", card.name()) : getTranslation("card.photo"),
                        List.of(true, false),
                        cards.showsPhoto(memberOf(card)),
                        wanted -> getTranslation(wanted ? "card.photo.on" : "card.photo.off"),
                        wanted -> wanted ? "photo" : "user",
                        wanted -> {
                            cards.showPhoto(memberOf(card), wanted);
                            again();
                        })
                .explained(wanted -> getTranslation(wanted ? "card.photo.on.means" : "card.photo.off.means"));
    }

    private Button lost(List<Pass.Card> good) {
        var lost = new Button(getTranslation("card.lost"), new Icon("alert-triangle").small());
        lost.addThemeVariants(ButtonVariant.TERTIARY);
        if (good.size() == 1) {
            lost.addClickListener(click -> askToReplace(good.getFirst()));
        } else {
            lost.getElement().setAttribute("aria-haspopup", "menu");
            var menu = new ContextMenu(lost);
            menu.setOpenOnClick(true);
            good.forEach(
                    card -> menu.addItem(getTranslation("card.lost.of", card.name()), chosen -> askToReplace(card)));
        }
        return lost;
    }

    private void askToReplace(Pass.Card card) {
        new ConfirmSheet(
                        getTranslation("card.lost.question", card.name()),
                        getTranslation("card.lost.consequence"),
                        getTranslation("card.lost.act"),
                        getTranslation("card.lost.keep"),
                        () -> {
                            cards.reportLost(memberOf(card));
                            again();
                            Toast.show(getTranslation("card.lost.done"));
                        })
                .open();
    }

    private void again() {
        deck.show(json.writeValueAsString(passes.current()));
    }

    private static MemberId memberOf(Pass.Card card) {
        return MemberId.of(card.id());
    }
}
