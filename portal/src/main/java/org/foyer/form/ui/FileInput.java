package org.foyer.form.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.upload.Upload;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.foyer.contact.CheckedFile;
import org.foyer.contact.Enclosures;
import org.foyer.contact.FileRefusedException;
import org.foyer.contact.Selection;
import org.foyer.form.Field;
import org.foyer.widgets.ComponentWords;
import org.foyer.widgets.Icon;

/** Takes files, one after the other; what is refused is named, and the others stay. */
final class FileInput extends Div implements Input {

    private static final int MEGABYTE = 1024 * 1024;

    private final Selection selection;
    private final Div chosen = new Div();
    private final Paragraph problem = new Paragraph();
    private final List<Runnable> listeners = new ArrayList<>();
    private final Button choose;

    FileInput(Field field, Selection selection, Locale reader) {
        this.selection = selection;
        addClassNames("foyer-field", "foyer-form-files");
        var label = new Span(field.label().in(reader) + (field.required() ? " •" : ""));
        label.addClassName("foyer-label");
        label.setId("files-" + Integer.toHexString(field.name().hashCode()));
        choose = new Button(getTranslation("form.fill.files.add"), new Icon("file").small());
        choose.addThemeVariants(ButtonVariant.TERTIARY);
        chosen.addClassName("foyer-ways");
        problem.addClassNames("foyer-light", "foyer-light-refused");
        problem.getElement().setAttribute("role", "alert");
        var hint = new Paragraph(
                new LinkedWords(field.help().isEmpty() ? bounds() : field.help().in(reader)));
        hint.addClassName("foyer-hint");
        add(label, chosen, upload(label.getId().orElseThrow()), hint, problem);
        complain("");
        show();
    }

    private String bounds() {
        return getTranslation("contact.file.taken") + " "
                + getTranslation(
                        "contact.file.bounds",
                        selection.most(),
                        selection.largest() / MEGABYTE,
                        selection.together() / MEGABYTE);
    }

    private Upload upload(String label) {
        var upload = new Upload();
        upload.setUploadButton(choose);
        upload.setMaxFileSize(selection.largest());
        upload.setAcceptedFileTypes(Enclosures.endings().toArray(String[]::new));
        upload.setI18n(ComponentWords.uploads(this));
        upload.getElement().setAttribute("role", "group");
        upload.getElement().setAttribute("aria-labelledby", label);
        // the size is checked in the browser too, which nobody has to use
        upload.setUploadHandler(event -> {
            var content = event.getInputStream().readNBytes(selection.largest() + 1);
            event.getUI().access(() -> take(event.getFileName(), content));
        });
        upload.addAllFinishedListener(finished -> upload.clearFileList());
        upload.addFileRejectedListener(
                rejected -> complain(getTranslation("contact.file.rejected", rejected.getErrorMessage())));
        return upload;
    }

    /** Takes a file that arrived, or says why not. */
    void take(String name, byte[] content) {
        try {
            complain("");
            selection.add(name, content);
            listeners.forEach(Runnable::run);
        } catch (FileRefusedException refused) {
            complain(getTranslation(
                    "contact.file.refused." + refused.reason().name().toLowerCase(Locale.ROOT), refused.file()));
        }
        show();
    }

    private void show() {
        chosen.removeAll();
        selection.files().forEach(file -> chosen.add(row(file)));
        chosen.setVisible(!selection.files().isEmpty());
    }

    private Button row(CheckedFile file) {
        var remove = new Button(file.name(), new Icon("x").small());
        remove.setIconAfterText(true);
        remove.setAriaLabel(getTranslation("contact.file.remove", file.name()));
        remove.addClickListener(click -> {
            selection.remove(file);
            complain("");
            show();
            listeners.forEach(Runnable::run);
        });
        return remove;
    }

    @Override
    public Component component() {
        return this;
    }

    @Override
    public List<String> values() {
        return List.of();
    }

    @Override
    public List<CheckedFile> files() {
        return selection.files();
    }

    @Override
    public void put(List<String> values) {
        // files are chosen anew
    }

    @Override
    public void complain(String sentence) {
        problem.setText(sentence);
        problem.setVisible(!sentence.isEmpty());
    }

    @Override
    public void focus() {
        choose.focus();
    }

    @Override
    public void onChange(Runnable listener) {
        listeners.add(listener);
    }
}
