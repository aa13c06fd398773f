package org.foyer.form.ui;

import com.vaadin.flow.component.Component;
import java.util.List;
import org.foyer.contact.CheckedFile;

/** One field of a form, as somebody fills it in. */
interface Input {

    Component component();

    /** What stands in it, as {@link org.foyer.form.Entered} takes it. */
    List<String> values();

    /** Puts back what stood in it before. */
    void put(List<String> values);

    /** Says at the field what is wrong; empty words take it back. */
    void complain(String sentence);

    void focus();

    /** Asks to be told whenever somebody changed it. */
    void onChange(Runnable listener);

    /** The files that were chosen here. */
    default List<CheckedFile> files() {
        return List.of();
    }
}
