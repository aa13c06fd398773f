package org.foyer.form.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.HasValue;
import java.util.List;
import java.util.function.Function;

/**
 * A field that is one of Vaadin's.
 *
 * @param <F> the component
 * @param <V> what it holds
 */
final class VaadinInput<F extends Component & HasValue<?, V> & HasValidation, V> implements Input {

    private final F component;
    private final Function<F, List<String>> reading;
    private final Function<List<String>, V> writing;

    /**
     * @param reading what stands in it
     * @param writing what it is to hold; it is asked for values that fit only
     */
    VaadinInput(F component, Function<F, List<String>> reading, Function<List<String>, V> writing) {
        this.component = component;
        this.reading = reading;
        this.writing = writing;
        // what is wrong is said by the form, in its own time
        component.setManualValidation(true);
    }

    @Override
    public Component component() {
        return component;
    }

    @Override
    public List<String> values() {
        return reading.apply(component);
    }

    @Override
    public void put(List<String> values) {
        component.setValue(values.isEmpty() ? component.getEmptyValue() : writing.apply(values));
    }

    @Override
    public void complain(String sentence) {
        component.setErrorMessage(sentence);
        component.setInvalid(!sentence.isEmpty());
    }

    @Override
    public void focus() {
        if (component instanceof Focusable<?> focusable) {
            focusable.focus();
        } else {
            component.getElement().callJsFunction("focus");
        }
    }

    @Override
    public void onChange(Runnable listener) {
        component.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                listener.run();
            }
        });
    }
}
