package org.foyer.content.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Image;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.foyer.content.AssetReference;
import org.foyer.content.Assets;
import org.foyer.content.Block;
import org.foyer.content.LocalText;

/** A picture in the width that the screen needs, with its place kept free while it loads, and the words below it. */
@Tag("figure")
final class PictureFigure extends HtmlContainer {

    private static final List<Integer> WIDTHS = List.of(320, 640, 960, 1280);

    PictureFigure(Block.Picture picture, Assets assets, Locale reader) {
        addClassName("foyer-figure");
        var asset = picture.asset();
        assets.address(asset, WIDTHS.getLast()).ifPresent(address -> {
            // the words under the picture say what it shows; without them the file may know
            var alternative = picture.caption().isEmpty() ? asset.caption() : LocalText.NONE;
            var image = new Image(address, alternative.in(reader));
            Spoken.mark(image, alternative, reader);
            image.getElement()
                    .setAttribute(
                            "srcset",
                            WIDTHS.stream()
                                    .flatMap(width ->
                                            assets.address(asset, width).map(it -> it + " " + width + "w").stream())
                                    .collect(Collectors.joining(", ")));
            image.getElement().setAttribute("sizes", "(min-width: 1200px) 1080px, 100vw");
            image.getElement().setAttribute("loading", "lazy");
            keepPlace(image, asset);
            add(image);
        });
        if (!picture.caption().isEmpty()) {
            add(Spoken.say(new Caption(), picture.caption(), reader));
        }
    }

    private static void keepPlace(Image image, AssetReference asset) {
        if (asset.width() > 0 && asset.height() > 0) {
            image.getElement().setAttribute("width", Integer.toString(asset.width()));
            image.getElement().setAttribute("height", Integer.toString(asset.height()));
        }
    }

    /** The words below. */
    @Tag("figcaption")
    private static final class Caption extends HtmlContainer {}
}
