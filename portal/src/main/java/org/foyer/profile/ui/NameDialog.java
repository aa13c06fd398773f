package org.foyer.profile.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.component.textfield.TextField;
import org.foyer.member.Edit;
import org.foyer.member.EditResult;
import org.foyer.member.PersonName;
import org.foyer.profile.ProfileService;
import org.foyer.values.MemberId;
import org.foyer.widgets.FieldLight;
import org.foyer.widgets.LightState;

/** Changes a name, with the reason. What was typed stays until it is saved or the dialog is left. */
final class NameDialog extends Dialog {

    private final ProfileService profiles;
    private final MemberId member;
    private final Runnable onSaved;
    private final TextField first = new TextField(getTranslation("profile.name.first"));
    private final TextField last = new TextField(getTranslation("profile.name.last"));
    private final TextField reason = new TextField();
    private final FieldLight light = new FieldLight(LightState.REFUSED);
    private PersonName seen;

    NameDialog(ProfileService profiles, MemberId member, PersonName seen, Runnable onSaved) {
        this.profiles = profiles;
        this.member = member;
        this.seen = seen;
        this.onSaved = onSaved;
        setHeaderTitle(getTranslation("profile.name.change"));
        first.setValue(seen.first());
        last.setValue(seen.last());
        reason.setLabel(
                getTranslation(profiles.asksForReason() ? "profile.name.reason" : "profile.name.reason.optional"));
        reason.setRequiredIndicatorVisible(profiles.asksForReason());
        reason.setMaxLength(200);
        reason.setHelperText(getTranslation("profile.name.reason.example"));
        light.setVisible(false);
        var fields = new VerticalLayout(
                new Paragraph(getTranslation("profile.name.consequence")), first, last, reason, light);
        fields.setPadding(false);
        fields.setAlignItems(VerticalLayout.Alignment.STRETCH);
        add(fields);
        var save = new Button(getTranslation("profile.save"), click -> save());
        save.addThemeVariants(ButtonVariant.PRIMARY);
        save.setDisableOnClick(true);
        save.addClickListener(click -> save.setEnabled(true));
        getFooter().add(new Button(getTranslation("widgets.cancel"), click -> close()), save);
    }

    private void save() {
        var wanted = new PersonName(first.getValue(), last.getValue());
        switch (profiles.rename(member, new Edit<>(seen, wanted), reason.getValue())) {
            case EditResult.Saved saved -> done();
            case EditResult.Unchanged unchanged -> done();
            case EditResult.Refused refused -> tell(LightState.REFUSED, Refusals.words(this, refused));
            case EditResult.Conflict conflict -> {
                seen = profiles.profileOf(member).name();
                tell(LightState.OVERWRITTEN, getTranslation("profile.conflict.again", seen.full()));
            }
        }
    }

    private void tell(LightState state, String words) {
        light.show(state, words);
        light.setVisible(true);
    }

    private void done() {
        close();
        onSaved.run();
    }
}
