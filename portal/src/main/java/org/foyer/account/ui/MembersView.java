package org.foyer.account.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.foyer.account.AccountService;
import org.foyer.account.AccountState;
import org.foyer.account.Invitation;
import org.foyer.account.MemberAction;
import org.foyer.account.OfficeMembers;
import org.foyer.account.OfficeMembers.Entry;
import org.foyer.account.OfficeMembers.Search;
import org.foyer.values.MemberId;
import org.foyer.widgets.ConfirmSheet;
import org.foyer.widgets.Icon;
import org.foyer.widgets.Page;
import org.foyer.widgets.PageHeader;
import org.foyer.widgets.Toast;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;

/** The members that an office reaches: find them, see how far their accounts have come, invite them. */
@Route(MembersView.ROUTE)
@PermitAll
class MembersView extends Page implements BeforeEnterObserver, HasDynamicTitle {

    static final String ROUTE = "office/members";
    private static final String TEXT = "q";

    private final OfficeMembers members;
    private final AccountService accounts;
    private final TextField text = new TextField();
    private final AccountChips chips = new AccountChips(this::search);
    private final InvitationProgress progress;
    private final MemberList list;
    private final Button invite = new Button();

    MembersView(OfficeMembers members, AccountService accounts, ObjectProvider<MemberAction> actions) {
        this.members = members;
        this.accounts = accounts;
        this.list = new MemberList(
                members, actions.stream().filter(MemberAction::isOpen).toList(), this::invite, this::selected);
        this.progress = new InvitationProgress(this::refresh);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("accounts.members.title");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (!members.isOpen()) {
            throw new NotFoundException();
        }
        if (getChildren().findAny().isEmpty()) {
            compose();
        }
        text.setValue(event.getLocation()
                .getQueryParameters()
                .getSingleParameter(TEXT)
                .orElse(""));
        search();
    }

    private void compose() {
        text.setLabel(getTranslation("accounts.search"));
        text.setPrefixComponent(new Icon("search").small());
        text.setClearButtonVisible(true);
        text.setValueChangeMode(ValueChangeMode.LAZY);
        text.setMaxLength(100);
        text.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                search();
            }
        });
        invite.addClickListener(click -> confirm());
        invite.setVisible(false);
        var filter = new Div(text, chips);
        filter.addClassName("foyer-filter");
        add(
                new PageHeader(getTranslation("accounts.members.title"), getTranslation("accounts.members.sentence"))
                        .action(invite),
                filter,
                progress,
                list);
    }

    private void search() {
        var search = new Search(text.getValue(), chips.chosen());
        Map<AccountState, Integer> counts = members.counts(search);
        chips.count(counts);
        list.show(search, counts);
        getUI().ifPresent(ui -> ui.getPage().getHistory().replaceState(null, location(search.text())));
    }

    private static Location location(@Nullable String text) {
        return text == null || text.isBlank()
                ? new Location(ROUTE)
                : new Location(ROUTE, QueryParameters.of(TEXT, text));
    }

    private void selected(int count) {
        invite.setVisible(count > 0);
        invite.setText(getTranslation("accounts.invite.selected", count));
    }

    private void invite(Entry member) {
        switch (accounts.invite(member.id())) {
            case Invitation.Sent ignored -> Toast.show(getTranslation("accounts.sent", member.name()));
            case Invitation.Refused(String code) ->
                Toast.show(getTranslation("accounts.refused." + code, member.name()));
        }
        refresh();
    }

    private void refresh() {
        Map<AccountState, Integer> counts = members.counts(new Search(text.getValue(), chips.chosen()));
        chips.count(counts);
        list.refresh(counts);
    }

    private void confirm() {
        var chosen = new ArrayList<>(list.selection());
        new ConfirmSheet(
                        getTranslation("accounts.confirm.title", chosen.size()),
                        getTranslation("accounts.confirm.text"),
                        getTranslation("accounts.invite"),
                        getTranslation("accounts.confirm.keep"),
                        () -> inviteAll(List.copyOf(chosen)))
                .open();
    }

    private void inviteAll(List<MemberId> chosen) {
        list.clearSelection();
        progress.follow(accounts.inviteAll(chosen));
    }
}
