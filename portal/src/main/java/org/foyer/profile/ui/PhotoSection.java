package org.foyer.profile.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import java.util.Objects;
import org.foyer.access.Portraits;
import org.foyer.member.VisibleField;
import org.foyer.profile.PhotoService;
import org.foyer.profile.ProfileService;
import org.foyer.widgets.FormSection;
import org.springframework.core.annotation.Order;

/** The photo. */
@org.springframework.stereotype.Component
@Order(50)
class PhotoSection implements ProfileSection {

    private final PhotoService photos;
    private final Portraits portraits;
    private final ProfileService profiles;

    PhotoSection(PhotoService photos, Portraits portraits, ProfileService profiles) {
        this.photos = photos;
        this.portraits = portraits;
        this.profiles = profiles;
    }

    @Override
    public Component on(ProfilePage page) {
        var visibility = new VisibilityChoice(
                Objects.requireNonNull(page.profile().visibility().get(VisibleField.PHOTO)),
                edit -> profiles.show(page.member(), VisibleField.PHOTO, edit));
        return new FormSection(translate("selfservice.photo.title"), translate("selfservice.photo.about"))
                .wide(new PhotoPanel(page.member(), photos, portraits, visibility.menu()));
    }
}
