package org.foyer.form.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.foyer.form.Complaint;
import org.foyer.form.Form;

/** What still keeps a form from being sent, above its fields; each leads to its field. */
final class ComplaintBox extends Div {

    private final Form form;
    private final Locale reader;
    private final Consumer<String> onField;

    ComplaintBox(Form form, Locale reader, Consumer<String> onField) {
        this.form = form;
        this.reader = reader;
        this.onField = onField;
        addClassName("foyer-complaints");
        getElement().setAttribute("role", "alert");
        getElement().setAttribute("tabindex", "-1");
        setVisible(false);
    }

    /** Shows what is left of it, without drawing anybody away from where they are. */
    void update(List<Complaint> complaints) {
        show("", complaints);
    }

    /** Says what is wrong, with one sentence for all or one for each field; nothing at all hides the box. */
    void say(String sentence, List<Complaint> complaints) {
        show(sentence, complaints);
        if (isVisible()) {
            getElement().executeJs("this.focus({preventScroll: true}); this.scrollIntoView({block: 'center'});");
        }
    }

    private void show(String sentence, List<Complaint> complaints) {
        removeAll();
        boolean quiet = sentence.isEmpty() && complaints.isEmpty();
        setVisible(!quiet);
        if (quiet) {
            return;
        }
        add(new Paragraph(
                sentence.isEmpty()
                        ? getTranslation(
                                complaints.size() == 1 ? "form.fill.wrong.one" : "form.fill.wrong.many",
                                complaints.size())
                        : sentence));
        if (!complaints.isEmpty()) {
            var list = new UnorderedList();
            complaints.forEach(complaint -> list.add(new ListItem(way(complaint))));
            add(list);
        }
    }

    private Button way(Complaint complaint) {
        String label = form.field(complaint.field())
                .map(field -> field.label().in(reader).replaceAll("[.:?\\s]+$", ""))
                .orElse(complaint.field());
        var way = new Button(label + ": " + complaint.sentence(), click -> onField.accept(complaint.field()));
        way.addThemeVariants(ButtonVariant.TERTIARY);
        return way;
    }
}
