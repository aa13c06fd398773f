package org.foyer.form.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Locale;
import org.foyer.form.Defect;

/** Tells an editor, above the form, what in it should be mended. */
final class DefectBox extends Div {

    DefectBox(List<Defect> defects) {
        addClassName("foyer-defects");
        var list = new UnorderedList();
        defects.forEach(defect -> list.add(new ListItem(words(defect))));
        add(new Paragraph(getTranslation("form.fill.defects")), list);
    }

    private String words(Defect defect) {
        var sentence =
                getTranslation("form.fill.defect." + defect.problem().name().toLowerCase(Locale.ROOT), defect.detail());
        return defect.field().isEmpty() ? sentence : defect.field() + ": " + sentence;
    }
}
