package org.foyer.duplicate.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Optional;
import java.util.UUID;
import org.foyer.duplicate.DuplicatePair;
import org.foyer.duplicate.Duplicates;
import org.foyer.duplicate.MergeDraft;
import org.foyer.values.MergeRefusedException;
import org.foyer.widgets.ConfirmSheet;
import org.foyer.widgets.Icon;
import org.foyer.widgets.Page;
import org.foyer.widgets.PageHeader;
import org.foyer.widgets.Toast;

/** Two entries side by side: what holds is chosen, what will be is shown, then they are joined or known to be two people. */
@Route(DuplicatesView.ROUTE + "/:pair")
@PermitAll
class DuplicateView extends Page implements BeforeEnterObserver, HasDynamicTitle {

    private final Duplicates duplicates;
    private final SideWords words;

    DuplicateView(Duplicates duplicates, SideWords words) {
        this.duplicates = duplicates;
        this.words = words;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("duplicate.pair.title");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(event.getRouteParameters()
                .get("pair")
                .flatMap(DuplicateView::id)
                .flatMap(duplicates::find)
                .orElseThrow(NotFoundException::new));
    }

    private void show(DuplicatePair pair) {
        compose(pair, duplicates.draft(pair, Optional.empty()).orElseThrow(NotFoundException::new));
    }

    private void compose(DuplicatePair pair, MergeDraft draft) {
        removeAll();
        var why = new PairWords(pair, getLocale(), this::getTranslation);
        add(
                back(),
                new PageHeader(why.names(), getTranslation("duplicate.pair.sentence", why.percent())),
                reasons(why));
        if (pair.different()) {
            add(answered(pair));
            return;
        }
        var preview = new MergePreview(draft, words);
        var form = new MergeForm[1];
        form[0] = new MergeForm(draft, words, () -> preview.show(form[0].fromGoing()));
        preview.show(form[0].fromGoing());
        var choice = new Section(new H2(getTranslation("duplicate.choose")), number(pair, draft), form[0]);
        choice.addClassName("foyer-section");
        add(choice, preview, actions(pair, draft, form[0]));
    }

    private Div reasons(PairWords why) {
        var box = new Div();
        box.addClassNames("foyer-sheet", "foyer-sheet-padded");
        if (!why.told(true).isEmpty()) {
            box.add(new Paragraph(getTranslation("duplicate.for", why.told(true))));
        }
        if (!why.told(false).isEmpty()) {
            box.add(new Paragraph(getTranslation("duplicate.against", why.told(false))));
        }
        return box;
    }

    private RadioButtonGroup<String> number(DuplicatePair pair, MergeDraft draft) {
        var numbers = new RadioButtonGroup<String>();
        numbers.addClassName("foyer-compare");
        numbers.setLabel(getTranslation("duplicate.number.choose"));
        numbers.setHelperText(getTranslation("duplicate.number.hint"));
        numbers.setItems(
                draft.stays().profile().number(), draft.goes().profile().number());
        numbers.setValue(draft.stays().profile().number());
        numbers.addValueChangeListener(change -> duplicates
                .draft(pair, Optional.of(change.getValue()))
                .ifPresentOrElse(again -> compose(pair, again), () -> leave("duplicate.refused.gone")));
        return numbers;
    }

    private Div actions(DuplicatePair pair, MergeDraft draft, MergeForm form) {
        var merge = new Button(getTranslation("duplicate.merge"));
        merge.addThemeVariants(ButtonVariant.PRIMARY);
        merge.addClickListener(click -> new ConfirmSheet(
                        getTranslation(
                                "duplicate.confirm",
                                draft.goes().profile().number(),
                                draft.stays().profile().number()),
                        getTranslation("duplicate.confirm.sentence"),
                        getTranslation("duplicate.merge"),
                        getTranslation("duplicate.confirm.keep"),
                        () -> merge(pair, draft, form))
                .open());
        var different = new Button(getTranslation("duplicate.different"), click -> different(pair));
        var actions = new Div(merge, different);
        actions.addClassName("foyer-form-actions");
        return actions;
    }

    private void merge(DuplicatePair pair, MergeDraft draft, MergeForm form) {
        try {
            duplicates.merge(pair, draft, form.fromGoing());
            Toast.show(getTranslation(
                    "duplicate.merged",
                    draft.stays().profile().name().full(),
                    draft.stays().profile().number()));
            getUI().ifPresent(ui -> ui.navigate(DuplicatesView.ROUTE));
        } catch (MergeRefusedException refused) {
            if (refused.code().equals("gone")) {
                leave("duplicate.refused.gone");
                return;
            }
            Toast.show(getTranslation("duplicate.refused." + refused.code()));
            if (refused.code().equals("changed")) {
                duplicates.find(pair.id()).ifPresentOrElse(this::show, () -> leave("duplicate.refused.gone"));
            }
        }
    }

    private void different(DuplicatePair pair) {
        duplicates.different(pair);
        Toast.show(getTranslation("duplicate.remembered"), () -> duplicates.takeBack(pair));
        getUI().ifPresent(ui -> ui.navigate(DuplicatesView.ROUTE));
    }

    private Div answered(DuplicatePair pair) {
        var takeBack = new Button(getTranslation("duplicate.different.back"), click -> {
            duplicates.takeBack(pair);
            duplicates.find(pair.id()).ifPresent(this::show);
        });
        String by = pair.answeredBy() == null ? "" : pair.answeredBy();
        var box = new Div(
                new Paragraph(getTranslation("duplicate.different.by", by, words.day(pair.answeredAt(), getLocale()))),
                takeBack);
        box.addClassNames("foyer-sheet", "foyer-sheet-padded");
        return box;
    }

    private void leave(String sentence) {
        Toast.show(getTranslation(sentence));
        getUI().ifPresent(ui -> ui.navigate(DuplicatesView.ROUTE));
    }

    private Anchor back() {
        var back = new Anchor(DuplicatesView.ROUTE);
        back.addClassName("foyer-back");
        back.add(new Icon("chevron-left").small());
        back.add(getTranslation("duplicate.title"));
        return back;
    }

    private static Optional<UUID> id(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException notAnId) {
            return Optional.empty();
        }
    }
}
