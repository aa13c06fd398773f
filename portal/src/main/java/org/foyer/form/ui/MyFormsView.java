package org.foyer.form.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.foyer.form.Drafts;
import org.foyer.form.FormDoor;
import org.foyer.form.FormLink;
import org.foyer.form.Forms;
import org.foyer.form.MyAnswers;
import org.foyer.form.SentAnswer;
import org.foyer.widgets.EmptyState;
import org.foyer.widgets.Icon;
import org.foyer.widgets.ListRow;
import org.foyer.widgets.Page;
import org.foyer.widgets.PageHeader;
import org.foyer.widgets.Rows;

/** The forms that are meant for the member, and what they sent. */
@Route(MyFormsView.ROUTE)
@PermitAll
class MyFormsView extends Page implements BeforeEnterObserver, HasDynamicTitle {

    static final String ROUTE = "forms";

    private final Forms forms;
    private final Drafts drafts;
    private final MyAnswers answers;

    MyFormsView(Forms forms, Drafts drafts, MyAnswers answers) {
        this.forms = forms;
        this.drafts = drafts;
        this.answers = answers;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("form.mine.title");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        add(new PageHeader(getPageTitle(), getTranslation("form.mine.sentence")));
        var open = forms.mine(getLocale());
        var begun = Set.copyOf(drafts.begun());
        add(section(
                "form.mine.open",
                open.isEmpty()
                        ? new EmptyState(
                                "clipboard-list",
                                getTranslation("form.mine.open.none"),
                                getTranslation("form.mine.open.none.sentence"))
                        : new Rows(open.stream().map(link -> row(link, begun)).toList())));
        var sent = answers.all();
        add(section(
                "form.mine.sent",
                sent.isEmpty()
                        ? new EmptyState(
                                "send",
                                getTranslation("form.mine.sent.none"),
                                getTranslation("form.mine.sent.none.sentence"))
                        : new Rows(sent.stream().map(this::row).toList())));
    }

    private Component section(String key, Component content) {
        var section = new Section(new H2(getTranslation(key)), content);
        section.addClassName("foyer-section");
        return section;
    }

    private Component row(FormLink link, Set<String> begun) {
        var icon = new Icon(
                switch (link.kind()) {
                    case EVENT -> "calendar-event";
                    case CONTACT -> "message";
                    case REQUEST -> "clipboard-list";
                });
        var row = new ListRow(icon, link.path(), link.title());
        var facts = facts(link, begun);
        return facts.isEmpty() ? row.low() : row.fact(String.join(" · ", facts));
    }

    private List<String> facts(FormLink link, Set<String> begun) {
        var facts = new ArrayList<String>();
        if (begun.contains(link.name())) {
            facts.add(getTranslation("form.mine.begun"));
        }
        var closesAt = link.closesAt();
        if (closesAt != null) {
            facts.add(getTranslation("form.mine.until", FormDoor.written(closesAt, getLocale())));
        }
        return facts;
    }

    private Component row(SentAnswer answer) {
        return new ListRow(
                        new Icon("file-text"),
                        MyAnswers.addressOf(answer.id()),
                        answer.title().in(getLocale()))
                .facts(MyAnswerView.state(this, answer.state()), FormDoor.written(answer.submittedAt(), getLocale()));
    }
}
