package org.foyer.profile.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import org.foyer.access.Portraits;
import org.foyer.profile.PhotoService;
import org.foyer.widgets.FormSection;
import org.springframework.core.annotation.Order;

/** The photo. */
@org.springframework.stereotype.Component
@Order(50)
class PhotoSection implements ProfileSection {

    private final PhotoService photos;
    private final Portraits portraits;

    PhotoSection(PhotoService photos, Portraits portraits) {
        this.photos = photos;
        this.portraits = portraits;
    }

    @Override
    public Component on(ProfilePage page) {
        return new FormSection(translate("selfservice.photo.title"), translate("selfservice.photo.about"))
                .wide(new PhotoPanel(page.member(), photos, portraits));
    }
}
