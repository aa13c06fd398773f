package org.foyer.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import org.foyer.access.AccessRefusedException;
import org.foyer.access.Accounts;
import org.foyer.audit.ChangeLog;
import org.foyer.testing.People;
import org.foyer.testing.SignIn;
import org.foyer.testing.SpringTest;
import org.foyer.values.MemberId;
import org.foyer.values.UnitId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.web.context.request.ServletWebRequest;

@SpringTest
class PhotoTest {

    @Autowired
    PhotoService photos;

    @Autowired
    PhotoController controller;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Accounts accounts;

    @Autowired
    ChangeLog log;

    private People people;
    private MemberId anna;
    private UnitId section;

    @BeforeEach
    void giveAnnaAPhoto() throws Exception {
        people = new People(jdbc);
        section = people.unit(people.unit(null));
        anna = people.member("Anna", "Muster");
        people.join(anna, section);
        try (var _ = SignIn.as(accounts, anna)) {
            var upload = UploadedPhoto.of(Pictures.turnedJpeg(Pictures.quarters(900, 600), 6));
            photos.put(anna, upload, Crop.middle(upload.width(), upload.height()));
        }
    }

    @Test
    void storesTwoSquaresWithoutAnythingThatTheCameraWrote() {
        Map<String, Object> row = jdbc.sql("select * from member_photo where member_id = ?")
                .param(anna.value())
                .query()
                .singleRow();
        byte[] full = (byte[]) row.get("content");
        assertThat(Pictures.read(full).getWidth()).isEqualTo(512);
        assertThat(Pictures.read((byte[]) row.get("thumbnail")).getHeight()).isEqualTo(96);
        assertThat(new String(full, StandardCharsets.ISO_8859_1)).doesNotContain("Exif", "Secret Camera");
        assertThat(log.historyOf(anna, 0, 1).getFirst().fields())
                .as("the change log tells of the photo without keeping it")
                .noneMatch(field -> field.field().equals("content"));
    }

    @Test
    void showsAPhotoToThoseWhomTheMemberChose() {
        MemberId official = people.member("Ola", "Official");
        people.office(official, section, "SEE_MEMBER", "SEE_CONTACT_DETAILS");
        MemberId elsewhere = people.member("Emil", "Elsewhere");
        people.join(elsewhere, section);

        assertThat(statusFor(anna)).isEqualTo(200);
        assertThat(statusFor(official)).isEqualTo(200);
        assertThat(statusFor(elsewhere)).isEqualTo(404);
        assertThat(statusFor(null)).isEqualTo(404);

        show("MEMBERS");
        assertThat(statusFor(elsewhere)).isEqualTo(200);
        assertThat(statusFor(null)).isEqualTo(404);

        show("EVERYONE");
        assertThat(statusFor(null)).isEqualTo(200);

        show("NOBODY");
        assertThat(statusFor(official)).isEqualTo(404);
        assertThat(statusFor(anna)).isEqualTo(200);
    }

    @Test
    void answersAHiddenPhotoLikeAMissingOne() {
        MemberId stranger = people.member("Stranger", "S");
        MemberId without = people.member("Without", "Photo");
        try (var _ = SignIn.as(accounts, stranger)) {
            var hidden = controller.of(anna.toString(), "full", request());
            var missing = controller.of(without.toString(), "full", request());
            var nonsense = controller.of("1 or 1=1", "full", request());
            assertThat(hidden).isEqualTo(missing).isEqualTo(nonsense);
            assertThat(hidden.getStatusCode().value()).isEqualTo(404);
        }
    }

    @Test
    void lessensTheTrafficButAsksEachTime() {
        try (var _ = SignIn.as(accounts, anna)) {
            var first = controller.mine("thumb", request());
            assertThat(first.getHeaders().getCacheControl()).contains("private", "must-revalidate", "max-age=0");
            var again = new MockHttpServletRequest("GET", "/photo/me");
            again.addHeader(
                    "If-None-Match", Objects.requireNonNull(first.getHeaders().getETag()));
            var second = controller.mine("thumb", new ServletWebRequest(again, new MockHttpServletResponse()));
            assertThat(second.getStatusCode().value()).isEqualTo(304);
            assertThat(controller.mine("full", request()).getHeaders().getETag())
                    .isNotEqualTo(first.getHeaders().getETag());
        }
    }

    @Test
    void isGoneOnceRemoved() {
        try (var _ = SignIn.as(accounts, anna)) {
            photos.remove(anna);
        }
        assertThat(statusFor(anna)).isEqualTo(404);
    }

    @Test
    void isChangedByNobodyElse() throws Exception {
        MemberId stranger = people.member("Stranger", "S");
        var upload = UploadedPhoto.of(Pictures.file(Pictures.quarters(200, 200), "png"));
        try (var _ = SignIn.as(accounts, stranger)) {
            assertThatThrownBy(() -> photos.put(anna, upload, new Crop(0, 0, 1)))
                    .isInstanceOf(AccessRefusedException.class);
            assertThatThrownBy(() -> photos.remove(anna)).isInstanceOf(AccessRefusedException.class);
        }
        assertThat(statusFor(anna)).isEqualTo(200);
    }

    private int statusFor(MemberId viewer) {
        if (viewer == null) {
            return controller
                    .of(anna.toString(), "full", request())
                    .getStatusCode()
                    .value();
        }
        try (var _ = SignIn.as(accounts, viewer)) {
            return controller
                    .of(anna.toString(), "full", request())
                    .getStatusCode()
                    .value();
        }
    }

    private void show(String visibility) {
        jdbc.sql("insert into field_visibility (member_id, field, visibility) values (?, 'PHOTO', ?) "
                        + "on conflict (member_id, field) do update set visibility = excluded.visibility")
                .params(anna.value(), visibility)
                .update();
    }

    private static ServletWebRequest request() {
        return new ServletWebRequest(new MockHttpServletRequest("GET", "/photo"), new MockHttpServletResponse());
    }
}
