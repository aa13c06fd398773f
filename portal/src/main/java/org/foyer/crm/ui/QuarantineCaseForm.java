package org.foyer.crm.ui;

import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.foyer.crm.QuarantineCase;
import org.foyer.crm.QuarantineReason;
import org.foyer.values.Texts;
import org.foyer.widgets.FormSection;

/** The fields of a row by the names that the portal has for them: first those that were refused, each with its reason. */
final class QuarantineCaseForm extends Div {

    private static final String MAGAZINE = "magazine.";

    private final QuarantineCase row;
    private final Map<String, String> names;
    private final Texts texts;
    private final Map<String, AbstractField<?, String>> fields = new LinkedHashMap<>();

    /** @param names what the mapping calls the fields, by heading */
    QuarantineCaseForm(QuarantineCase row, Map<String, String> names, Texts texts) {
        this.row = row;
        this.names = names;
        this.texts = texts;
        addClassNames("foyer-sheet", "foyer-sheet-padded");
        var wrong = new FormSection(
                getTranslation("crm.quarantine.wrong"), getTranslation("crm.quarantine.wrong.sentence"));
        var rest = new FormSection(getTranslation("crm.quarantine.rest"), "");
        boolean any = false;
        for (QuarantineCase.Cell cell : row.cells()) {
            if (names.containsKey(cell.heading())) {
                List<QuarantineReason> reasons = reasonsOf(cell);
                AbstractField<?, String> field = field(cell, reasons);
                fields.put(cell.heading(), field);
                (reasons.isEmpty() ? rest : wrong).with(field);
                any |= !reasons.isEmpty();
            }
        }
        if (any) {
            add(wrong);
        }
        var more = new Details(getTranslation("crm.quarantine.rest.open"), rest);
        more.setOpened(!any);
        more.setWidthFull();
        add(more);
    }

    /** The whole row as the fields say it, by heading. */
    Map<String, String> values() {
        Map<String, String> values = new LinkedHashMap<>();
        fields.forEach((heading, field) -> values.put(heading, field.getValue()));
        return values;
    }

    /** The row as it stands in the file. Text of a file is shown as text, never as HTML. */
    Details original() {
        var cells = new DescriptionList();
        cells.addClassName("foyer-facts");
        row.cells().stream().filter(cell -> !cell.original().isEmpty()).forEach(cell -> {
            var fact =
                    new Div(new DescriptionList.Term(cell.heading()), new DescriptionList.Description(cell.original()));
            cells.getElement().appendChild(fact.getElement());
        });
        var sheet = new Div(cells);
        sheet.addClassNames("foyer-sheet", "foyer-sheet-padded");
        var original = new Details(getTranslation("crm.import.original"), sheet);
        original.setOpened(row.kind() == null);
        original.setWidthFull();
        return original;
    }

    private List<QuarantineReason> reasonsOf(QuarantineCase.Cell cell) {
        String name = names.getOrDefault(cell.heading(), "");
        return row.kind() == null
                ? List.of()
                : row.reasons().stream()
                        .filter(reason -> reason.concerns(name, cell.heading(), cell.corrected()))
                        .toList();
    }

    private AbstractField<?, String> field(QuarantineCase.Cell cell, List<QuarantineReason> reasons) {
        String helper =
                cell.corrected().equals(cell.original()) ? "" : getTranslation("crm.quarantine.was", cell.original());
        String error = reasons.stream()
                .map(reason -> reason.in(getLocale(), texts))
                .distinct()
                .collect(Collectors.joining(" "));
        if (cell.corrected().indexOf('\n') >= 0) {
            var area = new TextArea(label(cell.heading()));
            area.setValue(cell.corrected());
            area.setHelperText(helper);
            area.setManualValidation(true);
            area.setErrorMessage(error);
            area.setInvalid(!error.isEmpty());
            return area;
        }
        var field = new TextField(label(cell.heading()));
        field.setValue(cell.corrected());
        field.setHelperText(helper);
        field.setManualValidation(true);
        field.setErrorMessage(error);
        field.setInvalid(!error.isEmpty());
        return field;
    }

    private String label(String heading) {
        String name = names.getOrDefault(heading, heading);
        return name.startsWith(MAGAZINE)
                ? getTranslation("crm.field.magazine", name.substring(MAGAZINE.length()))
                : getTranslation("crm.field." + name);
    }
}
