package org.foyer.form.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.foyer.form.Complaint;
import org.foyer.form.Field;
import org.foyer.form.FieldKind;
import org.foyer.form.Form;
import org.foyer.form.FormPage;
import org.foyer.form.Shown;
import org.foyer.form.Submission.Receipt;
import org.foyer.form.SubmissionRefusedException;
import org.foyer.widgets.Icon;
import org.jspecify.annotations.Nullable;

/** A form as it is filled in, page by page. What was typed is kept as a draft, and stays whatever happens. */
final class FillingPanel extends Div {

    private final Form form;
    private final Filler filler;
    private final Locale reader;
    private final Consumer<Receipt> onSent;
    private final UUID key = UUID.randomUUID();
    private final Instant openedAt;
    private final Fields fields;
    private final ComplaintBox box;
    private final StepLine steps = new StepLine();
    private final DraftLine draft;
    private final Trap trap = new Trap();
    private final Button back = new Button();
    private final Button next = new Button();
    private FormPage page;
    private List<Complaint> complaints = List.of();

    FillingPanel(Form form, Filler filler, Locale reader, Consumer<Receipt> onSent) {
        this.form = form;
        this.filler = filler;
        this.reader = reader;
        this.onSent = onSent;
        openedAt = filler.now();
        page = form.pages().getFirst();
        fields = new Fields(form, inputs(), reader, this::changed);
        box = new ComplaintBox(form, reader, this::lead);
        draft = new DraftLine(this::startAnew);
        addClassName("foyer-fill");
        back.setText(getTranslation("form.fill.back"));
        back.addThemeVariants(ButtonVariant.TERTIARY);
        back.addClickListener(click -> goBack());
        next.addThemeVariants(ButtonVariant.PRIMARY);
        next.setDisableOnClick(true);
        next.addClickListener(click -> goOn());
        var actions = new Div(next, back);
        actions.addClassName("foyer-form-actions");
        add(draft.restored(), steps, box, fields, trap, actions, draft.kept());
        trap.setVisible(filler.isVisitor());
        restore();
        show();
    }

    private Map<String, Input> inputs() {
        var own = filler.own(form, reader);
        var maker = new Inputs(this, reader, filler.enclosures(), own.keySet());
        var inputs = new LinkedHashMap<String, Input>();
        for (Field field : form.fields()) {
            @Nullable String known = own.get(field.name());
            inputs.put(field.name(), known == null ? maker.of(field) : maker.ofOwn(field, known));
        }
        return inputs;
    }

    private void restore() {
        filler.draft(form).filter(kept -> !kept.values().isEmpty()).ifPresent(kept -> {
            fields.put(kept.values());
            page = form.pages().get(kept.page());
            draft.showRestored(kept.at(), reader, hasFiles());
        });
    }

    private boolean hasFiles() {
        return form.fields().stream().anyMatch(field -> field.kind() == FieldKind.FILE);
    }

    private void startAnew() {
        filler.forget(form);
        getUI().ifPresent(ui -> ui.refreshCurrentRoute(false));
    }

    private List<FormPage> pages() {
        return Shown.of(form, fields.entered()).pages();
    }

    private void show() {
        var pages = pages();
        if (!pages.contains(page) && !pages.isEmpty()) {
            page = pages.getFirst();
        }
        int at = Math.max(0, pages.indexOf(page));
        steps.show(at + 1, pages.size());
        back.setVisible(at > 0);
        boolean last = at >= pages.size() - 1;
        next.setText(getTranslation(last ? "form.fill.send" : "form.fill.next"));
        next.setIcon(new Icon(last ? "send" : "arrow-right").small());
        next.setIconAfterText(!last);
        fields.show(page);
    }

    private void changed() {
        if (!complaints.isEmpty()) {
            // what was mended says so at once, what is new waits until one goes on
            var wrong = filler.check(form, page, fields.entered(), reader);
            complaints = wrong.stream().filter(this::isTold).toList();
            fields.complain(complaints);
            box.update(complaints);
        }
        show();
        keep();
    }

    private void keep() {
        if (filler.keep(form, fields.entered(), form.pages().indexOf(page))) {
            draft.showKept(filler.now(), reader, filler.isVisitor());
        }
    }

    private void goBack() {
        var pages = pages();
        turnTo(pages.get(Math.max(0, pages.indexOf(page) - 1)));
    }

    private void goOn() {
        next.setEnabled(true);
        var wrong = filler.check(form, page, fields.entered(), reader);
        complain("", wrong);
        if (!wrong.isEmpty()) {
            return;
        }
        var pages = pages();
        int at = pages.indexOf(page);
        if (at < pages.size() - 1) {
            turnTo(pages.get(at + 1));
        } else {
            send();
        }
    }

    private void turnTo(FormPage other) {
        page = other;
        complain("", List.of());
        show();
        keep();
        fields.focus(page);
    }

    private void send() {
        try {
            onSent.accept(filler.send(form, fields.entered(), key, reader, openedAt, trap.words()));
        } catch (SubmissionRefusedException refused) {
            refused.complaints().stream().findFirst().ifPresent(first -> turnTo(pageOf(first.field())));
            complain(refused.sentence(), refused.complaints());
        }
    }

    private boolean isTold(Complaint complaint) {
        return complaints.stream().anyMatch(told -> told.field().equals(complaint.field()));
    }

    private void complain(String sentence, List<Complaint> wrong) {
        complaints = wrong;
        fields.complain(wrong);
        box.say(sentence, wrong);
    }

    private void lead(String field) {
        var other = pageOf(field);
        if (!other.equals(page)) {
            page = other;
            show();
        }
        fields.focus(field);
    }

    private FormPage pageOf(String field) {
        return form.pages().stream()
                .filter(each -> each.fields().stream().anyMatch(it -> it.name().equals(field)))
                .findFirst()
                .orElse(page);
    }
}
