package org.foyer.form.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.foyer.contact.CheckedFile;
import org.foyer.form.Complaint;
import org.foyer.form.Entered;
import org.foyer.form.Field;
import org.foyer.form.Form;
import org.foyer.form.FormPage;
import org.foyer.form.Shown;

/** All fields of a form, of which those of one page are seen at a time, and of these the ones whose condition holds. */
final class Fields extends Div {

    private final Form form;
    private final Map<String, Input> inputs = new LinkedHashMap<>();
    private final Map<FormPage, Section> sections = new LinkedHashMap<>();

    /**
     * @param onChange is told whenever somebody changed a field
     */
    Fields(Form form, Map<String, Input> made, Locale reader, Runnable onChange) {
        this.form = form;
        inputs.putAll(made);
        for (FormPage page : form.pages()) {
            var section = new Section();
            section.addClassName("foyer-fill-page");
            heading(page, reader, section);
            for (Field field : page.fields()) {
                var input = input(field.name());
                section.add(input.component());
                input.onChange(onChange);
            }
            sections.put(page, section);
            add(section);
        }
    }

    private static void heading(FormPage page, Locale reader, Section section) {
        var title = page.title().in(reader);
        if (!title.isEmpty()) {
            var heading = new H2(title);
            heading.getElement().setAttribute("tabindex", "-1");
            section.add(heading);
        }
        var help = page.help().in(reader);
        if (!help.isEmpty()) {
            section.add(new Paragraph(new LinkedWords(help)));
        }
    }

    private Input input(String field) {
        return Objects.requireNonNull(inputs.get(field));
    }

    Entered entered() {
        var values = new LinkedHashMap<String, List<String>>();
        var files = new LinkedHashMap<String, List<CheckedFile>>();
        inputs.forEach((name, input) -> {
            values.put(name, input.values());
            if (!input.files().isEmpty()) {
                files.put(name, input.files());
            }
        });
        return new Entered(values, files);
    }

    void put(Map<String, List<String>> values) {
        values.forEach((name, typed) -> input(name).put(typed));
    }

    /** Shows the page and, of its fields, those whose condition holds. What is not touched stays as and where it is. */
    void show(FormPage current) {
        var shown = Shown.of(form, entered());
        sections.forEach((page, section) -> section.setVisible(page.equals(current)));
        form.fields().forEach(field -> input(field.name()).component().setVisible(shown.isShown(field)));
    }

    void complain(List<Complaint> complaints) {
        inputs.values().forEach(input -> input.complain(""));
        complaints.forEach(complaint -> input(complaint.field()).complain(complaint.sentence()));
    }

    void focus(String field) {
        input(field).focus();
    }

    /** Lets the reading begin at the top of a page. */
    void focus(FormPage page) {
        Objects.requireNonNull(sections.get(page))
                .getElement()
                .executeJs("(this.querySelector('h2') ?? this).focus({preventScroll: true}); "
                        + "this.closest('.foyer-fill')?.scrollIntoView({block: 'start'});");
    }
}
