package org.foyer.profile.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import java.util.Base64;
import org.foyer.profile.Crop;

/** Lets the member choose a square out of their picture: by finger, mouse, slider or keys. */
@Tag("foyer-photo-crop")
final class PhotoCrop extends Component {

    private Crop crop;

    /**
     * @param preview the whole picture, upright, as JPEG
     * @param crop the square to begin with
     */
    PhotoCrop(byte[] preview, Crop crop) {
        this.crop = crop;
        getElement().setAttribute("label", getTranslation("selfservice.photo.crop.label"));
        getElement().setAttribute("zoom-label", getTranslation("selfservice.photo.crop.zoom"));
        getElement().setAttribute("help", getTranslation("selfservice.photo.crop.help"));
        getElement()
                .setAttribute(
                        "src", "data:image/jpeg;base64," + Base64.getEncoder().encodeToString(preview));
        getElement()
                .addEventListener("crop-change", event -> {
                    var detail = event.getEventData();
                    choose(new Crop(
                            detail.path("event.detail.left").asDouble(),
                            detail.path("event.detail.top").asDouble(),
                            detail.path("event.detail.side").asDouble(1)));
                })
                .addEventData("event.detail.left")
                .addEventData("event.detail.top")
                .addEventData("event.detail.side");
    }

    @Override
    protected void onAttach(AttachEvent event) {
        event.getUI().getPage().addJsModule("context://profile/photo-crop.js");
    }

    void choose(Crop chosen) {
        crop = chosen;
    }

    Crop crop() {
        return crop;
    }
}
