package org.foyer.form.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.ZoneId;
import java.util.function.Predicate;
import org.foyer.form.OpenAnswer;
import org.foyer.widgets.Icon;

/** What the office writes: to the sender, and to itself. What was typed stays until it is stored, whatever else changes. */
final class AnswerWriting extends Div {

    private final ZoneId zone;
    private final TextArea reply = area("form.desk.reply");
    private final TextArea note = area("form.desk.note");

    AnswerWriting(ZoneId zone) {
        this.zone = zone;
        addClassName("foyer-desk-writing");
    }

    void show(OpenAnswer open, Predicate<String> onNote, Predicate<String> onReply) {
        removeAll();
        add(replying(open, onReply));
        var notes = new Div(new H2(getTranslation("form.desk.notes")));
        notes.addClassName("foyer-section");
        if (!open.notes().isEmpty()) {
            var list = new UnorderedList();
            list.addClassName("foyer-messages");
            open.notes().forEach(each -> list.add(said(each)));
            notes.add(list);
        }
        notes.add(note, send("form.desk.note.save", "notebook", note, onNote, false));
        add(notes);
    }

    private Div replying(OpenAnswer open, Predicate<String> onReply) {
        var part = new Div(new H2(getTranslation("form.desk.reply.title")));
        part.addClassName("foyer-section");
        var answer = open.answer();
        var conversation = open.conversation();
        if (conversation != null) {
            var link = new Anchor(
                    conversation, new Icon("message").small(), new Span(getTranslation("form.desk.conversation")));
            link.addClassName("foyer-button-link");
            part.add(new Paragraph(getTranslation("form.desk.reply.conversation")), link);
            return part;
        }
        var email = answer.senderEmail();
        if (answer.member() == null && email == null) {
            part.add(new Paragraph(getTranslation("form.desk.refused.no_address")));
            return part;
        }
        part.add(
                new Paragraph(
                        answer.member() == null
                                ? getTranslation("form.desk.reply.guest", email)
                                : getTranslation("form.desk.reply.member")),
                reply,
                send("form.desk.reply.send", "send", reply, onReply, true));
        return part;
    }

    private Button send(String words, String icon, TextArea area, Predicate<String> act, boolean main) {
        var button = new Button(getTranslation(words), new Icon(icon).small());
        if (main) {
            button.addThemeVariants(ButtonVariant.PRIMARY);
        }
        button.setDisableOnClick(true);
        button.addClickListener(click -> {
            if (area.getValue().isBlank()) {
                area.setErrorMessage(getTranslation("form.desk.refused.empty"));
                area.setInvalid(true);
                area.focus();
            } else if (act.test(area.getValue())) {
                area.clear();
            }
            button.setEnabled(true);
        });
        return button;
    }

    private ListItem said(OpenAnswer.Note note) {
        var author = note.author();
        var who = author == null ? getTranslation("form.desk.somebody") : author;
        var head = new Span(who + ", " + DeskWords.moment(note.at(), zone)
                + (note.mailed() ? " · " + getTranslation("form.desk.note.mailed") : ""));
        head.addClassNames("foyer-caption", "foyer-muted");
        var item = new ListItem(head, new Paragraph(note.text()));
        item.addClassName("foyer-message");
        if (note.mailed()) {
            item.addClassName("foyer-message-own");
        }
        return item;
    }

    private TextArea area(String label) {
        var area = new TextArea(getTranslation(label));
        area.addClassName("foyer-message-field");
        area.setMinRows(3);
        area.setMaxLength(5_000);
        area.setWidthFull();
        area.addValueChangeListener(event -> area.setInvalid(false));
        return area;
    }
}
