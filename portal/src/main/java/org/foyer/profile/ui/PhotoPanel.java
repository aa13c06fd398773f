package org.foyer.profile.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.UploadHandler;
import org.foyer.access.Portrait;
import org.foyer.access.Portraits;
import org.foyer.profile.Crop;
import org.foyer.profile.PhotoRefusal;
import org.foyer.profile.PhotoRefusedException;
import org.foyer.profile.PhotoService;
import org.foyer.profile.UploadedPhoto;
import org.foyer.values.MemberId;
import org.foyer.widgets.Avatar;
import org.foyer.widgets.ComponentWords;
import org.foyer.widgets.ConfirmSheet;
import org.foyer.widgets.Icon;
import org.foyer.widgets.QuietMenu;
import org.foyer.widgets.Toast;

/** Shows the member's photo, takes another one, and removes it. */
final class PhotoPanel extends Div {

    private final MemberId member;
    private final PhotoService photos;
    private final Portraits portraits;
    private final Div picture = new Div();
    private final Paragraph refusal = new Paragraph();
    private final Upload upload = new Upload();
    private final Button choose = new Button();
    private final Button remove = new Button();

    PhotoPanel(MemberId member, PhotoService photos, Portraits portraits, QuietMenu<?> visibility) {
        this.member = member;
        this.photos = photos;
        this.portraits = portraits;
        addClassName("foyer-line-up");
        refusal.addClassNames("foyer-light", "foyer-light-refused");
        refusal.getElement().setAttribute("role", "alert");
        takeFiles();
        remove.setText(getTranslation("selfservice.photo.remove"));
        remove.addThemeVariants(ButtonVariant.TERTIARY);
        remove.addClickListener(click -> askToRemove());
        var hint = new Paragraph(getTranslation("selfservice.photo.hint"));
        hint.addClassName("foyer-hint");
        var words = new Div(visibility, upload, remove, hint, refusal);
        words.addClassName("foyer-grow");
        add(picture, words);
        refuse("");
        show();
    }

    private void takeFiles() {
        choose.setIcon(new Icon("camera").small());
        upload.setUploadButton(choose);
        upload.setMaxFiles(1);
        upload.setMaxFileSize(UploadedPhoto.LARGEST);
        upload.setAcceptedMimeTypes("image/jpeg", "image/png", "image/webp");
        upload.setI18n(ComponentWords.uploads(this));
        upload.setUploadHandler(UploadHandler.inMemory((metadata, file) -> {
            upload.clearFileList();
            take(file);
        }));
        upload.addFileRejectedListener(rejected -> refuse(rejected.getErrorMessage()));
    }

    /** Takes a file that arrived: shows it to choose a square from, or says why not. */
    void take(byte[] file) {
        try {
            refuse("");
            var photo = UploadedPhoto.of(file);
            new PhotoDialog(photo, photos.preview(photo), crop -> keep(photo, crop)).open();
        } catch (PhotoRefusedException e) {
            refuse(words(e.refusal()));
        }
    }

    private void keep(UploadedPhoto photo, Crop crop) {
        try {
            photos.put(member, photo, crop);
            Toast.show(getTranslation("selfservice.photo.saved"));
            show();
        } catch (PhotoRefusedException e) {
            refuse(words(e.refusal()));
        }
    }

    private void askToRemove() {
        new ConfirmSheet(
                        getTranslation("selfservice.photo.remove.question"),
                        getTranslation("selfservice.photo.remove.consequence"),
                        getTranslation("selfservice.photo.remove"),
                        getTranslation("selfservice.photo.keep"),
                        () -> {
                            photos.remove(member);
                            Toast.show(getTranslation("selfservice.photo.removed"));
                            show();
                        })
                .open();
    }

    private void show() {
        String photo = portraits.of(member, getLocale()).map(Portrait::photo).orElse("");
        picture.removeAll();
        if (photo.isEmpty()) {
            var nobody = new Div(new Icon("user"));
            nobody.addClassNames("foyer-avatar", "foyer-avatar-large");
            picture.add(nobody);
        } else {
            var image = Avatar.photo("photo/me?v=" + photo, getTranslation("selfservice.photo.yours"));
            image.addClassName("foyer-avatar-large");
            picture.add(image);
        }
        choose.setText(getTranslation(photo.isEmpty() ? "selfservice.photo.choose" : "selfservice.photo.change"));
        remove.setVisible(!photo.isEmpty());
    }

    private void refuse(String words) {
        refusal.setText(words);
        refusal.setVisible(!words.isEmpty());
    }

    private String words(PhotoRefusal refused) {
        return getTranslation("selfservice.photo.refused." + refused.code());
    }
}
