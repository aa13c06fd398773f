package org.foyer.account.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.function.Consumer;
import org.foyer.account.AccountState;
import org.foyer.account.MemberAction;
import org.foyer.account.OfficeMembers.Entry;
import org.foyer.widgets.FieldLight;
import org.foyer.widgets.Icon;
import org.foyer.widgets.LightState;

/** One member: who it is, how far the account has come, and what can be done about it. */
final class MemberRow extends Div {

    MemberRow(
            Entry member,
            boolean chosen,
            Consumer<Boolean> onChoose,
            Consumer<Entry> onInvite,
            List<MemberAction> actions) {
        addClassName("foyer-row");
        boolean open = member.invitable() && member.account() != AccountState.ACTIVE;
        if (open) {
            var choice = new Checkbox(chosen);
            choice.setAriaLabel(getTranslation("accounts.select.one", member.name()));
            choice.addValueChangeListener(change -> onChoose.accept(change.getValue()));
            add(choice);
        }
        var words = new Div(
                new H2(member.name()), new Paragraph(fact(member)), new Div(state(member.account())), why(member));
        words.addClassName("foyer-grow");
        add(words);
        if (open) {
            String key = member.account() == AccountState.INVITED ? "accounts.invite.again" : "accounts.invite";
            var invite = new Button(getTranslation(key), click -> onInvite.accept(member));
            invite.setAriaLabel(getTranslation(key + ".one", member.name()));
            invite.setDisableOnClick(true);
            add(invite);
        }
        actions.forEach(action -> add(link(action.about(member.id()), member.name())));
    }

    private Anchor link(MemberAction.Way way, String name) {
        var link = new Anchor(way.address(), new Icon(way.icon()));
        link.addClassName("foyer-icon-button");
        link.setAriaLabel(getTranslation(way.label() + ".one", name));
        link.setTitle(getTranslation(way.label()));
        return link;
    }

    /** Which office shows the member to the reader; the page belongs to the directory. */
    private Anchor why(Entry member) {
        var why = new Anchor("directory/why/" + member.id(), getTranslation("accounts.why"));
        why.setAriaLabel(getTranslation("accounts.why.one", member.name()));
        why.addClassName("foyer-small");
        return why;
    }

    private static String fact(Entry member) {
        return member.units().isEmpty() ? member.number() : member.number() + " · " + member.units();
    }

    private Component state(AccountState account) {
        String words = getTranslation(AccountChips.key(account));
        return switch (account) {
            case ACTIVE -> new FieldLight(LightState.SAVED, words);
            case INVITED -> new FieldLight(LightState.WAITING, words);
            case NONE -> {
                var plain = new Span(words);
                plain.addClassNames("foyer-small", "foyer-muted");
                yield plain;
            }
        };
    }
}
