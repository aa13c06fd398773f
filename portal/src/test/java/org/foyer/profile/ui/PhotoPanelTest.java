package org.foyer.profile.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import javax.imageio.ImageIO;
import org.foyer.profile.Crop;
import org.foyer.testing.SignedInAs;
import org.foyer.testing.SpringTest;
import org.foyer.testing.TestMembers;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@SpringTest
@SignedInAs(value = "70600021", section = "S1")
class PhotoPanelTest extends SpringBrowserlessTest {

    @Autowired
    TestMembers members;

    @Autowired
    JdbcClient jdbc;

    @Test
    void storesTheChosenPart() throws Exception {
        UI.getCurrent().navigate("my-data");
        find(PhotoPanel.class).single().take(png(800, 600));
        var crop = find(PhotoCrop.class).single();
        assertThat(crop.getElement().getAttribute("src")).startsWith("data:image/jpeg;base64,");
        assertThat(crop.crop()).isEqualTo(Crop.middle(800, 600));
        crop.choose(new Crop(0, 0, 0.5));
        assertThat(photos()).as("nothing is stored before the member says so").isZero();
        press("Dieses Foto verwenden");
        assertThat(photos()).isEqualTo(1);
        assertThat(find(Button.class).all())
                .extracting(Button::getText)
                .contains("Anderes Foto wählen", "Foto entfernen");
    }

    @Test
    void saysWhatIsWrongWithAFileThatIsNoPhoto() {
        UI.getCurrent().navigate("my-data");
        find(PhotoPanel.class).single().take("<svg/>".getBytes(StandardCharsets.UTF_8));
        assertThat(UI.getCurrent().getCurrentView().getElement().getTextRecursively())
                .contains("Das ist kein Foto in JPEG");
        assertThat(find(PhotoCrop.class).all()).isEmpty();
    }

    private long photos() {
        return jdbc.sql("select count(*) from member_photo where member_id = ?")
                .param(members.byNumber("70600021").value())
                .query(Long.class)
                .single();
    }

    private void press(String words) {
        find(Button.class).all().stream()
                .filter(button -> words.equals(button.getText()))
                .findFirst()
                .orElseThrow()
                .click();
    }

    private static byte[] png(int width, int height) throws Exception {
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB), "png", bytes);
        return bytes.toByteArray();
    }
}
