package org.foyer.contact.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.upload.Upload;
import java.util.List;
import java.util.Locale;
import org.foyer.contact.CheckedFile;
import org.foyer.contact.Enclosures;
import org.foyer.contact.FileRefusedException;
import org.foyer.contact.Selection;
import org.foyer.widgets.ComponentWords;
import org.foyer.widgets.Icon;

/** Takes the files that go with a message, one after the other; what is refused is named, and the others stay. */
final class FilePicker extends Div {

    private static final int MEGABYTE = 1024 * 1024;

    private final Selection selection;
    private final Div chosen = new Div();
    private final Paragraph problem = new Paragraph();

    FilePicker(Selection selection) {
        this.selection = selection;
        addClassNames("foyer-field", "foyer-message-field");
        var label = new Span(getTranslation("contact.files"));
        label.addClassName("foyer-label");
        label.setId("contact-files");
        chosen.addClassName("foyer-ways");
        problem.addClassNames("foyer-light", "foyer-light-refused");
        problem.getElement().setAttribute("role", "alert");
        var hint = new Paragraph(getTranslation("contact.file.taken") + " "
                + getTranslation(
                        "contact.file.bounds",
                        selection.most(),
                        selection.largest() / MEGABYTE,
                        selection.together() / MEGABYTE));
        hint.addClassName("foyer-hint");
        add(label, chosen, upload(), hint, problem);
        say("");
        show();
    }

    List<CheckedFile> files() {
        return selection.files();
    }

    private Upload upload() {
        var upload = new Upload();
        var choose = new Button(getTranslation("contact.files.add"), new Icon("file").small());
        choose.addThemeVariants(ButtonVariant.TERTIARY);
        upload.setUploadButton(choose);
        upload.setMaxFileSize(selection.largest());
        upload.setAcceptedFileTypes(Enclosures.endings().toArray(String[]::new));
        upload.setI18n(ComponentWords.uploads(this));
        upload.getElement().setAttribute("role", "group");
        upload.getElement().setAttribute("aria-labelledby", "contact-files");
        // the size is checked in the browser too, which nobody has to use
        upload.setUploadHandler(event -> {
            var content = event.getInputStream().readNBytes(selection.largest() + 1);
            event.getUI().access(() -> take(event.getFileName(), content));
        });
        upload.addAllFinishedListener(finished -> upload.clearFileList());
        upload.addFileRejectedListener(
                rejected -> say(getTranslation("contact.file.rejected", rejected.getErrorMessage())));
        return upload;
    }

    /** Takes a file that arrived, or says why not. */
    void take(String name, byte[] content) {
        try {
            say("");
            selection.add(name, content);
        } catch (FileRefusedException refused) {
            say(getTranslation(
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
        var words = file.name() + ", " + Words.size(this, file.size());
        var remove = new Button(words, new Icon("x").small());
        remove.setIconAfterText(true);
        remove.setAriaLabel(getTranslation("contact.file.remove", words));
        remove.addClickListener(click -> {
            selection.remove(file);
            say("");
            show();
        });
        return remove;
    }

    private void say(String words) {
        problem.setText(words);
        problem.setVisible(!words.isEmpty());
    }
}
