package org.foyer.form.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.foyer.form.AnswerChangedException;
import org.foyer.form.AnswerDesk;
import org.foyer.form.AnswerReplies;
import org.foyer.form.AnswerWork;
import org.foyer.form.OpenAnswer;
import org.foyer.form.WorkRefusedException;
import org.foyer.widgets.Icon;
import org.foyer.widgets.Page;
import org.foyer.widgets.PageHeader;
import org.foyer.widgets.Toast;

/** One answer: what was said, and all that the office does with it. To those whose office it did not come to, it does not exist. */
@Route(FormDeskView.ROUTE + "/:answer")
@PermitAll
class AnswerView extends Page implements BeforeEnterObserver, HasDynamicTitle {

    private final AnswerDesk desk;
    private final AnswerWork work;
    private final AnswerReplies replies;
    private final Clock clock;
    private final AnswerWriting writing;
    private String title = "";

    AnswerView(AnswerDesk desk, AnswerWork work, AnswerReplies replies, Clock clock) {
        this.desk = desk;
        this.work = work;
        this.replies = replies;
        this.clock = clock;
        this.writing = new AnswerWriting(clock.getZone());
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(event.getRouteParameters()
                .get("answer")
                .flatMap(AnswerView::id)
                .flatMap(id -> desk.open(id, getLocale()))
                .orElseThrow(NotFoundException::new));
    }

    private void show(OpenAnswer open) {
        var answer = open.answer();
        title = answer.title().in(getLocale());
        removeAll();
        var back = new Anchor(
                FormDeskView.ROUTE, new Icon("arrow-left").small(), new Span(getTranslation("form.desk.title")));
        back.addClassName("foyer-back");
        writing.show(
                open,
                text -> act(open, () -> work.note(answer.id(), text), "form.desk.noted"),
                text -> act(open, () -> replies.reply(answer.id(), text), "form.desk.replied"));
        var seen = new AnswerWork.Seen(answer.id(), answer.version());
        var panel = new AnswerPanel(
                open,
                clock,
                new AnswerPanel.Actions(
                        state -> act(open, () -> work.state(seen, state), "form.desk.saved"),
                        whom -> act(open, () -> work.assign(seen, whom), "form.desk.saved"),
                        (day, reason) -> act(open, () -> work.keepUntil(seen, day, reason), "form.desk.saved"),
                        () -> act(open, () -> work.sendAgain(answer.id()), "form.desk.sent-again")));
        var said = new Div(new AnswerSheet(open), writing, new AnswerHistory(open, clock.getZone()));
        said.addClassName("foyer-desk-said");
        var columns = new Div(said, panel);
        columns.addClassNames("foyer-columns", "foyer-desk-columns");
        add(
                back,
                new PageHeader(
                        title,
                        getTranslation(
                                "form.desk.answer.sentence",
                                answer.senderName(),
                                DeskWords.moment(answer.submittedAt(), clock.getZone()),
                                answer.reference())),
                columns);
    }

    /** Does something; where it cannot be done, what was typed stays and a sentence says why. */
    private boolean act(OpenAnswer open, Runnable work, String done) {
        try {
            work.run();
        } catch (WorkRefusedException refused) {
            Toast.show(DeskWords.refusal(refused));
            return false;
        } catch (AnswerChangedException changed) {
            reload(open.answer().id());
            var by = changed.by();
            Toast.show(by == null ? getTranslation("form.desk.changed") : getTranslation("form.desk.changed.by", by));
            return false;
        } catch (IllegalArgumentException gone) {
            // the office passed to somebody else, or the answer was deleted, while it was open
            removeAll();
            add(new PageHeader(getTranslation("form.desk.gone"), getTranslation("form.desk.gone.sentence")));
            return false;
        }
        reload(open.answer().id());
        Toast.show(getTranslation(done));
        return true;
    }

    private void reload(UUID id) {
        desk.open(id, getLocale()).ifPresent(this::show);
    }

    private static Optional<UUID> id(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException notAnId) {
            return Optional.empty();
        }
    }
}
