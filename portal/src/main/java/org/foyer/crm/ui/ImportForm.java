package org.foyer.crm.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.UploadHandler;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.foyer.crm.Mappings;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.Resource;

/** Chooses a file and its mapping. What was chosen stays when the import cannot be started. */
final class ImportForm extends Div {

    private static final int LARGEST_FILE = 1 << 30;
    private static final int LARGEST_MAPPING = 1 << 20;

    private final Select<String> mapping = new Select<>();
    private final Select<String> serverFile = new Select<>();
    private final Paragraph problem = new Paragraph();
    private final Button start = new Button();
    private @Nullable Path uploaded;
    private String name = "";
    private @Nullable Resource ownMapping;

    /**
     * @param onStart answers with the sentence that says why it cannot start, or with nothing
     */
    ImportForm(List<String> serverFiles, Function<ImportChoice, String> onStart) {
        mapping.setLabel(getTranslation("crm.import.mapping"));
        mapping.setItems(Mappings.MEMBERS);
        mapping.setItemLabelGenerator(name -> getTranslation("crm.mapping." + name));
        mapping.setValue(Mappings.MEMBERS.getFirst());
        serverFile.setLabel(getTranslation("crm.import.server-file"));
        serverFile.setItems(serverFiles);
        serverFile.setVisible(!serverFiles.isEmpty());
        problem.addClassNames("foyer-light", "foyer-light-refused");
        problem.getElement().setAttribute("role", "alert");
        problem.setVisible(false);
        start.setText(getTranslation("crm.import.start"));
        start.addClickListener(click -> start(onStart));
        start.addThemeVariants(ButtonVariant.PRIMARY);
        start.setDisableOnClick(true);
        var actions = new Div(start);
        actions.addClassName("foyer-form-actions");
        var fields = new Div(field("crm.import.file", exportUpload()), serverFile, mapping);
        fields.addClassName("foyer-form-fields");
        var own = new Details(
                getTranslation("crm.import.mapping.own.title"), field("crm.import.mapping.own", mappingUpload()));
        var sheet = new Div(fields, own, problem, actions);
        sheet.addClassNames("foyer-sheet", "foyer-sheet-padded");
        add(sheet);
    }

    private Upload exportUpload() {
        var upload = upload(
                UploadHandler.toTempFile((metadata, file) -> {
                    uploaded = file.toPath();
                    name = metadata.fileName();
                }),
                LARGEST_FILE,
                ".csv",
                ".txt");
        upload.addFileRemovedListener(removed -> uploaded = null);
        return upload;
    }

    private Upload mappingUpload() {
        var upload = upload(
                UploadHandler.inMemory(
                        (metadata, bytes) -> ownMapping = new ByteArrayResource(bytes, metadata.fileName())),
                LARGEST_MAPPING,
                ".yaml",
                ".yml");
        upload.addFileRemovedListener(removed -> ownMapping = null);
        return upload;
    }

    private Upload upload(UploadHandler handler, int largest, String... endings) {
        var upload = new Upload(handler);
        upload.setMaxFiles(1);
        upload.setMaxFileSize(largest);
        upload.setAcceptedFileTypes(endings);
        upload.setUploadButton(new Button(getTranslation("crm.import.file.choose")));
        upload.setDropLabel(new Span(getTranslation("crm.import.file.drop")));
        upload.addFileRejectedListener(
                rejected -> complain(getTranslation("crm.import.file.refused", rejected.getErrorMessage())));
        return upload;
    }

    private Div field(String label, Upload upload) {
        var words = new Span(getTranslation(label));
        words.addClassName("foyer-label");
        words.setId(label.replace('.', '-'));
        upload.getElement().setAttribute("role", "group");
        upload.getElement().setAttribute("aria-labelledby", label.replace('.', '-'));
        var field = new Div(words, upload);
        field.addClassName("foyer-field");
        return field;
    }

    private void start(Function<ImportChoice, String> onStart) {
        start.setEnabled(true);
        if (uploaded == null && serverFile.isEmpty()) {
            complain(getTranslation("crm.import.file.missing"));
            return;
        }
        Resource columns = ownMapping == null ? Mappings.named(mapping.getValue()) : ownMapping;
        complain(onStart.apply(new ImportChoice(
                uploaded, name, Optional.ofNullable(serverFile.getValue()).orElse(""), columns)));
    }

    private void complain(String words) {
        problem.setText(words);
        problem.setVisible(!words.isEmpty());
    }
}
