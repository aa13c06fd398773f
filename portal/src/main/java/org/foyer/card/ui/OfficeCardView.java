package org.foyer.card.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.foyer.card.CardDesk;
import org.foyer.card.OfficeCard;
import org.foyer.card.OfficeCard.State;
import org.foyer.values.MemberId;
import org.foyer.widgets.EmptyState;
import org.foyer.widgets.FieldLight;
import org.foyer.widgets.Icon;
import org.foyer.widgets.LightState;
import org.foyer.widgets.Page;
import org.foyer.widgets.PageHeader;
import org.foyer.widgets.Rows;
import org.foyer.widgets.TextRow;

/** The card of a member: whether it is good, when it was sent, those that were revoked; print it, or revoke it. */
@Route("office/cards/members/:member")
@PermitAll
class OfficeCardView extends Page implements BeforeEnterObserver, HasDynamicTitle {

    private final CardDesk desk;
    private final Clock clock;
    private String title = "";

    OfficeCardView(CardDesk desk, Clock clock) {
        this.desk = desk;
        this.clock = clock;
    }

    static String addressOf(MemberId member) {
        return OfficeCardsView.ROUTE + "/members/" + member;
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var card = event.getRouteParameters()
                .get("member")
                .flatMap(OfficeCardView::read)
                .flatMap(desk::of)
                .orElseThrow(NotFoundException::new);
        title = getTranslation("card.office.of", card.name());
        show(card);
    }

    private void show(OfficeCard card) {
        removeAll();
        add(new PageHeader(title, getTranslation("card.office.number", card.number())), now(card), history(card));
    }

    private Component now(OfficeCard card) {
        var dates = new CardMoments(clock, getLocale());
        var until = card.validUntil();
        var light = until != null
                ? new FieldLight(LightState.SAVED, getTranslation("card.office.good", dates.day(until)))
                : new FieldLight(
                        LightState.REFUSED,
                        getTranslation(
                                card.state() == State.DUES_OPEN ? "card.office.dues" : "card.office.no-membership"));
        var sheet = new Div(light);
        sheet.addClassNames("foyer-sheet", "foyer-sheet-padded", "foyer-reading");
        var current = card.current();
        if (current == null) {
            sheet.add(new Paragraph(getTranslation(until == null ? "card.office.none-yet" : "card.office.next")));
        } else {
            var sent = current.sent();
            sheet.add(
                    new Paragraph(getTranslation("card.office.issued", dates.moment(current.at()))),
                    new Paragraph(
                            sent == null
                                    ? getTranslation("card.office.not-sent")
                                    : getTranslation("card.office.sent", dates.day(sent))));
        }
        var actions = new Div();
        actions.addClassNames("foyer-form-actions", "foyer-card-files");
        if (until != null) {
            actions.add(print(card, "a4"), print(card, "card"));
        }
        if (current != null) {
            var revoke = new Button(
                    getTranslation("card.office.revoke"),
                    new Icon("ban").small(),
                    click -> new RevokeDialog(
                                    desk, card, () -> desk.of(card.member()).ifPresent(this::show))
                            .open());
            actions.add(revoke);
        }
        if (actions.getComponentCount() > 0) {
            sheet.add(actions);
        }
        return sheet;
    }

    private Anchor print(OfficeCard card, String size) {
        var link = new Anchor(
                addressOf(card.member()) + "/card.pdf?size=" + size,
                new Icon("printer").small(),
                new Span(getTranslation("card.office.print." + size)));
        link.addClassName("foyer-file");
        link.setRouterIgnore(true);
        link.getElement().setAttribute("download", true);
        return link;
    }

    private Section history(OfficeCard card) {
        var section = new Section(new H2(getTranslation("card.office.history")));
        section.addClassName("foyer-section");
        var dates = new CardMoments(clock, getLocale());
        section.add(
                card.revoked().isEmpty()
                        ? new EmptyState(
                                "history",
                                getTranslation("card.office.history.none"),
                                getTranslation("card.office.history.none.text"))
                        : new Rows(card.revoked().stream()
                                .map(past -> new TextRow(
                                        getTranslation("card.office.revoked", dates.moment(past.at())),
                                        getTranslation("card.office.why."
                                                + past.why().name().toLowerCase(Locale.ROOT)),
                                        Optional.ofNullable(past.reason())
                                                .map(reason ->
                                                        List.of(getTranslation("card.office.reason.was", reason)))
                                                .orElseGet(List::of)))
                                .toList()));
        return section;
    }

    private static Optional<MemberId> read(String id) {
        try {
            return Optional.of(MemberId.of(id));
        } catch (IllegalArgumentException noId) {
            return Optional.empty();
        }
    }
}
