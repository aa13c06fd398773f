package org.foyer.profile.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasAriaLabel;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.shared.InputField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.foyer.member.Edit;
import org.foyer.member.EditResult;
import org.foyer.widgets.FieldLight;
import org.foyer.widgets.LabelLine;
import org.foyer.widgets.LightState;
import org.foyer.widgets.QuietMenu;

/**
 * A field that is saved when it is left, with the light that says where it stands. What was typed stays in the field until it is
 * saved or the person takes another value. See decision 0051.
 *
 * @param <F> the input
 * @param <S> the value as it is kept
 * @param <V> the value as it is shown and typed
 */
final class LitField<F extends Component & InputField<?, V> & HasValidation & HasAriaLabel, S, V> extends Div
        implements FieldLights.Lit {

    private final ProfilePage page;
    private final F input;
    private final Binding<S, V> binding;
    private final FieldLight light = new FieldLight(LightState.SAVED);
    private final LabelLine<F> line;
    private final Div choice = new Div();
    private final Optional<Draft> draft;
    private LightState state = LightState.SAVED;
    private S seen;
    private final List<Runnable> settled = new ArrayList<>();
    private List<String> held = List.of();
    private UnaryOperator<String> heldWords = UnaryOperator.identity();

    /**
     * How a field finds and keeps its value.
     *
     * @param current reads what is kept now
     * @param shown turns it into what the input shows
     * @param words says it in a sentence
     * @param save keeps what was typed
     */
    record Binding<S, V>(
            Supplier<S> current, Function<S, V> shown, Function<V, String> words, BiFunction<S, V, EditResult> save) {

        /** A value that is shown as it is kept. */
        static <T> Binding<T, T> of(
                Supplier<T> current, Function<T, String> words, Function<Edit<T>, EditResult> save) {
            return new Binding<>(
                    current, value -> value, words, (seen, wanted) -> save.apply(new Edit<>(seen, wanted)));
        }
    }

    /**
     * @param seen what is kept as the page was opened
     */
    LitField(ProfilePage page, String label, F input, S seen, Binding<S, V> binding) {
        this.page = page;
        this.input = input;
        this.binding = binding;
        this.seen = seen;
        line = new LabelLine<>(label, input).light(light);
        choice.addClassName("foyer-form-actions");
        choice.setVisible(false);
        input.setManualValidation(true);
        input.setValue(binding.shown().apply(seen));
        input.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                save();
            }
        });
        add(line, choice);
        page.lights().add(this);
        draft = input instanceof TextField words
                ? Optional.of(new Draft(page.member(), words.getId().orElse(label), words))
                : Optional.empty();
        draft.ifPresent(words -> words.watch((typed, changed) -> restore((TextField) input, typed, changed)));
    }

    LitField<F, S, V> menu(QuietMenu<?> menu) {
        line.menu(menu);
        return this;
    }

    /**
     * The member administration holds the value as these fields: the light tells what it has made of them.
     *
     * @param words says one of its values as people write it
     */
    LitField<F, S, V> held(List<String> fields, UnaryOperator<String> words) {
        held = fields;
        heldWords = words;
        showKept();
        return this;
    }

    F input() {
        return input;
    }

    @Override
    public LightState state() {
        return state;
    }

    @Override
    public Component component() {
        return this;
    }

    /** Says what other systems or people have made of the value. */
    void show(LightState state, String words) {
        this.state = state;
        input.setInvalid(state == LightState.REFUSED);
        light.show(state, words);
        page.lights().changed();
    }

    /** Words from before the session ended are saved, or, where the value changed meanwhile, shown beside the other one. */
    private void restore(TextField words, String typed, boolean changed) {
        words.setValue(typed);
        if (changed) {
            letChoose();
        } else {
            save();
        }
    }

    /** Saves what the field shows. */
    void save() {
        // Should saving fail altogether, the light must not go on saying "saved".
        show(LightState.REFUSED, getTranslation("profile.light.failed"));
        choice.setVisible(false);
        switch (binding.save().apply(seen, input.getValue())) {
            case EditResult.Saved saved -> settle();
            case EditResult.Unchanged unchanged -> settle();
            case EditResult.Refused refused -> show(LightState.REFUSED, Refusals.words(this, refused));
            case EditResult.Conflict conflict -> letChoose();
        }
    }

    /** Tells whenever the field shows what is kept. */
    void onSettled(Runnable listener) {
        settled.add(listener);
    }

    private void settle() {
        takeOver();
        settled.forEach(Runnable::run);
    }

    /** Shows what is kept now; what was typed and not saved is gone. */
    void takeOver() {
        seen = binding.current().get();
        input.setValue(binding.shown().apply(seen));
        choice.setVisible(false);
        draft.ifPresent(Draft::forget);
        page.crm().refresh();
        showKept();
    }

    private void showKept() {
        page.crm()
                .of(held, heldWords)
                .ifPresentOrElse(
                        shown -> show(shown.state(), shown.words()),
                        () -> show(LightState.SAVED, getTranslation("widgets.light.saved")));
    }

    /** Whether the person has yet to choose between two values. */
    boolean isChoosing() {
        return choice.isVisible();
    }

    private void letChoose() {
        String other =
                binding.words().apply(binding.shown().apply(binding.current().get()));
        show(
                LightState.OVERWRITTEN,
                other.isBlank()
                        ? getTranslation("profile.light.emptied")
                        : getTranslation("profile.light.overwritten", other));
        var theirs = new Button(getTranslation("profile.conflict.theirs"), click -> settle());
        var mine = new Button(getTranslation("profile.conflict.mine"), click -> {
            seen = binding.current().get();
            save();
        });
        theirs.addThemeVariants(ButtonVariant.TERTIARY);
        mine.addThemeVariants(ButtonVariant.TERTIARY);
        choice.removeAll();
        choice.add(theirs, mine);
        choice.setVisible(true);
    }
}
