package org.foyer.profile.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import java.util.function.Consumer;
import org.foyer.profile.Crop;
import org.foyer.profile.UploadedPhoto;

/** Asks which square of a picture becomes the photo. */
final class PhotoDialog extends Dialog {

    PhotoDialog(UploadedPhoto photo, byte[] preview, Consumer<Crop> onChoose) {
        setHeaderTitle(getTranslation("selfservice.photo.crop.title"));
        var crop = new PhotoCrop(preview, Crop.middle(photo.width(), photo.height()));
        add(crop);
        var save = new Button(getTranslation("selfservice.photo.crop.save"), click -> {
            close();
            onChoose.accept(crop.crop());
        });
        save.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(getTranslation("widgets.cancel"), click -> close()), save);
    }
}
