package org.foyer.assembly.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Optional;
import org.foyer.assembly.Answered;
import org.foyer.assembly.Assembly;
import org.foyer.assembly.AssemblyId;
import org.foyer.assembly.AssemblyWords;
import org.foyer.assembly.Ballot;
import org.foyer.assembly.Invitation;
import org.foyer.assembly.Invitations;
import org.foyer.assembly.Invitee;
import org.foyer.assembly.MayIVote;
import org.foyer.assembly.OwnProxy;
import org.foyer.voting.RuleWords;
import org.foyer.widgets.Icon;
import org.foyer.widgets.Page;
import org.foyer.widgets.PageHeader;
import org.foyer.widgets.Toast;

/** An assembly for those whom it concerns: when and where, whether they come, and what admits them. */
@Route(MyAssembliesView.ROUTE + "/:assembly")
@PermitAll
class MyAssemblyView extends Page implements BeforeEnterObserver, HasDynamicTitle {

    private final Invitations invitations;
    private final AssemblyWords words;
    private final MayIVote voting;
    private final RuleWords ruleWords;
    private final OwnProxy proxy;
    private String title = "";

    MyAssemblyView(Invitations invitations, AssemblyWords words, MayIVote voting, RuleWords ruleWords, OwnProxy proxy) {
        this.invitations = invitations;
        this.words = words;
        this.voting = voting;
        this.ruleWords = ruleWords;
        this.proxy = proxy;
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(event.getRouteParameters()
                .get("assembly")
                .flatMap(MyAssemblyView::id)
                .flatMap(invitations::find)
                .orElseThrow(NotFoundException::new));
    }

    private void show(Invitation invitation) {
        var assembly = invitation.assembly();
        title = assembly.name().in(getLocale());
        removeAll();
        add(back(), new PageHeader(title, words.when(assembly, getLocale())));
        var state = AssemblyState.of(assembly);
        if (state != AssemblyState.PUBLISHED) {
            var badge = new Span(getTranslation(state.key()));
            badge.addClassNames("foyer-badge", state.style());
            add(badge);
        }
        add(facts(assembly));
        invitation
                .people()
                .forEach(person -> add(new AnswerPanel(
                        invitation,
                        person,
                        assembly.registerUntil() == null ? "" : words.lastDay(assembly.registerUntil(), getLocale()),
                        coming -> answer(invitation, person, coming))));
        invitation
                .people()
                .forEach(person ->
                        TicketPanel.of(person, assembly.registerUntil() != null).ifPresent(this::add));
        add(new MayIVotePanel(ruleWords, assembly, voting.of(assembly.id())));
        if (!invitation.ballots().isEmpty()) {
            add(ballots(invitation.ballots()));
        }
        add(new GiveProxy(proxy, assembly.id()));
    }

    private Anchor back() {
        var back = new Anchor(MyAssembliesView.ROUTE);
        back.addClassName("foyer-back");
        back.add(new Icon("chevron-left").small(), new Span(getTranslation("assembly.mine")));
        return back;
    }

    private Div facts(Assembly assembly) {
        var sheet = new Div();
        sheet.addClassNames("foyer-sheet", "foyer-sheet-padded", "foyer-assembly-facts");
        sheet.add(line("building-community", assembly.unitName().in(getLocale())));
        if (!assembly.place().isEmpty()) {
            sheet.add(line("map-pin", assembly.place()));
        }
        sheet.add(line("door-enter", getTranslation("assembly.doors", words.time(assembly.doorsAt(), getLocale()))));
        if (assembly.openToGuests()) {
            sheet.add(line("users", getTranslation("assembly.guests.welcome")));
        }
        var calendar = new Anchor(
                MyAssembliesView.ROUTE + "/" + assembly.id() + "/calendar.ics",
                new Icon("calendar-plus").small(),
                new Span(getTranslation("assembly.calendar")));
        calendar.addClassName("foyer-file");
        calendar.setRouterIgnore(true);
        calendar.getElement().setAttribute("download", true);
        sheet.add(calendar);
        return sheet;
    }

    private static Paragraph line(String icon, String words) {
        return new Paragraph(new Icon(icon).small(), new Span(words));
    }

    private Section ballots(List<Ballot> ballots) {
        var list = new OrderedList();
        ballots.forEach(ballot -> list.add(new ListItem(ballot.name().in(getLocale()))));
        var sheet = new Div(list);
        sheet.addClassNames("foyer-sheet", "foyer-sheet-padded", "foyer-reading");
        var section = new Section(new H2(getTranslation("assembly.ballots")), sheet);
        section.addClassName("foyer-section");
        return section;
    }

    private void answer(Invitation invitation, Invitee person, boolean coming) {
        AssemblyId id = invitation.assembly().id();
        Toast.show(
                switch (invitations.answer(id, person.member(), coming)) {
                    case Answered.Coming() -> getTranslation("assembly.answer.done.coming");
                    case Answered.Waiting(int place) -> getTranslation("assembly.answer.done.waiting", place);
                    case Answered.NotComing() -> getTranslation("assembly.answer.done.stays");
                    case Answered.Late() -> getTranslation("assembly.answer.done.late");
                });
        invitations.find(id).ifPresent(this::show);
    }

    private static Optional<AssemblyId> id(String text) {
        try {
            return Optional.of(AssemblyId.of(text));
        } catch (IllegalArgumentException notAnId) {
            return Optional.empty();
        }
    }
}
