package org.foyer.form.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.foyer.form.AnswerState;
import org.foyer.form.FormDoor;
import org.foyer.form.Given;
import org.foyer.form.MyAnswers;
import org.foyer.form.SentAnswer;
import org.foyer.widgets.ConfirmSheet;
import org.foyer.widgets.Icon;
import org.foyer.widgets.Page;
import org.foyer.widgets.PageHeader;
import org.foyer.widgets.Toast;

/** What the member sent with one form, and how far the office is with it. */
@Route(MyFormsView.ROUTE + "/sent/:" + MyAnswerView.ID)
@PermitAll
class MyAnswerView extends Page implements BeforeEnterObserver, HasDynamicTitle {

    static final String ID = "answer";

    private final MyAnswers answers;
    private String title = "";

    MyAnswerView(MyAnswers answers) {
        this.answers = answers;
    }

    static String state(Component where, AnswerState state) {
        return where.getTranslation("form.mine.state." + state.name().toLowerCase(Locale.ROOT));
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(event.getRouteParameters()
                .get(ID)
                .flatMap(MyAnswerView::id)
                .flatMap(answers::find)
                .orElseThrow(NotFoundException::new));
    }

    private void show(SentAnswer answer) {
        removeAll();
        title = answer.title().in(getLocale());
        var back = new Anchor(
                MyFormsView.ROUTE, new Icon("arrow-left").small(), new Span(getTranslation("form.mine.title")));
        back.addClassName("foyer-back");
        var sheet = new Div(given(answer));
        sheet.addClassNames("foyer-sheet", "foyer-sheet-padded");
        add(
                back,
                new PageHeader(
                        title,
                        getTranslation(
                                "form.mine.fact",
                                state(this, answer.state()),
                                FormDoor.written(answer.submittedAt(), getLocale()),
                                answer.reference())),
                sheet);
        var thread = answer.thread();
        var ways = new Div();
        ways.addClassName("foyer-ways");
        if (thread != null) {
            var talk = new Anchor(
                    "contact/" + thread, new Icon("messages").small(), new Span(getTranslation("form.mine.thread")));
            talk.addClassName("foyer-button-link");
            ways.add(talk);
        }
        if (answer.state() == AnswerState.NEW) {
            ways.add(withdrawal(answer));
        }
        add(ways, new Paragraph(getTranslation("form.mine.deleted", day(answer))));
    }

    private String day(SentAnswer answer) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(getLocale())
                .format(answer.deleteOn());
    }

    private Component given(SentAnswer answer) {
        var list = new DescriptionList();
        list.addClassName("foyer-given");
        for (Given given : answer.given()) {
            if (!given.words().isEmpty()) {
                list.add(
                        new DescriptionList.Term(given.label().in(getLocale())),
                        new DescriptionList.Description(given.words().in(getLocale())));
            }
        }
        answers.files(answer.id()).forEach(file -> {
            var link = new Anchor("forms/sent/files/" + file.id(), new Icon("download").small(), new Span(file.name()));
            link.addClassName("foyer-file");
            link.setRouterIgnore(true);
            list.add(new DescriptionList.Description(link));
        });
        return list;
    }

    private Button withdrawal(SentAnswer answer) {
        var withdraw = new Button(
                getTranslation("form.mine.withdraw"),
                click -> new ConfirmSheet(
                                getTranslation("form.mine.withdraw.question", title),
                                getTranslation("form.mine.withdraw.consequence"),
                                getTranslation("form.mine.withdraw"),
                                getTranslation("form.mine.withdraw.keep"),
                                () -> withdraw(answer))
                        .open());
        withdraw.addThemeVariants(ButtonVariant.TERTIARY);
        return withdraw;
    }

    private void withdraw(SentAnswer answer) {
        boolean done = answers.withdraw(answer.id());
        answers.find(answer.id()).ifPresent(this::show);
        Toast.show(getTranslation(done ? "form.mine.withdraw.done" : "form.mine.withdraw.late"));
    }

    private static Optional<UUID> id(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException notAnId) {
            return Optional.empty();
        }
    }
}
