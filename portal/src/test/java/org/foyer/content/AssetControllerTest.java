package org.foyer.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.head;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.foyer.testing.SignedInAs;
import org.foyer.testing.SpringTest;
import org.foyer.testing.TestMembers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.test.context.support.WithAnonymousUser;

@SpringTest
@WithAnonymousUser
class AssetControllerTest {

    private static final String PNG = "image/png";

    @Autowired
    Viewpoint viewpoint;

    @Autowired
    StoredAssets stored;

    @Autowired
    Clock clock;

    @Autowired
    TestMembers members;

    private AssetWorld world;

    @BeforeEach
    void begin() {
        world = new AssetWorld(viewpoint, stored, clock);
    }

    @Test
    @SignedInAs("78580101")
    void givesAFileToWhomTheContentIsFor() throws Exception {
        var me = members.byNumber("78580101");
        members.join(me, members.section("785E"));
        String id = world.file("A,B\n1,2\n".getBytes(StandardCharsets.UTF_8));
        world.show("members", AssetWorld.asset("file", id, "1", "list.csv"));
        assertThat(file(id, "1", "list.csv").getStatus()).isEqualTo(200);
        world.show("members & language:nl", AssetWorld.asset("file", id, "1", "list.csv"));
        assertThat(file(id, "1", "list.csv").getStatus()).isEqualTo(404);
    }

    @Test
    void answersForAHiddenFileAsForOneThatDoesNotExist() throws Exception {
        String hidden = world.file(AssetWorld.picture("png", 10, 10, false));
        world.show("members", AssetWorld.asset("file", hidden, "1", "a.png"));
        var one = file(hidden, "1", "a.png");
        var other = file("00000000-0000-4000-8000-000000000000", "1", "a.png");
        assertThat(one.getStatus()).isEqualTo(404);
        assertThat(one.getContentAsByteArray()).isEmpty();
        assertThat(other.getStatus()).isEqualTo(one.getStatus());
        assertThat(one.getHeaderNames()).containsExactlyInAnyOrderElementsOf(other.getHeaderNames());
        assertThat(world.fetched).hasValue(0);
    }

    @Test
    void findsFilesInPartsAndTextsAndKeepsThemToTheirReaders() throws Exception {
        String open = world.file(AssetWorld.picture("png", 10, 10, false));
        String part = world.file(AssetWorld.picture("png", 10, 10, false));
        String text = world.file(AssetWorld.picture("png", 10, 10, false));
        String resolved = world.file(AssetWorld.picture("png", 10, 10, false));
        world.show(
                "everyone",
                "'main':{" + AssetWorld.asset("image", open, "1", "a.png") + ",'00':{'audience':'officials',"
                        + AssetWorld.asset("image", part, "1", "b.png") + "}},"
                        + "'text_fr':'<p><img src=\\'${link:{uuid:{" + text
                        + "},repository:{dam},path:{/c.png}}}\\'></p>','answer':'<a href=\\'/dam/jcr:" + resolved
                        + "/d.png\\'>A</a>'");
        assertThat(file(open, "1", "a.png").getStatus()).isEqualTo(200);
        assertThat(file(part, "1", "b.png").getStatus()).isEqualTo(404);
        assertThat(file(text, "", "c.png").getStatus()).isEqualTo(200);
        assertThat(file(resolved, "", "d.png").getStatus()).isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "<svg xmlns='http://www.w3.org/2000/svg'><script>alert(1)</script></svg>|a.png|image/svg+xml|false",
                "<html><script>alert(1)</script></html>|a.png|application/octet-stream|true",
                "<!doctype html><p>A|a.pdf|application/octet-stream|true",
                "alert(1)|a.js|application/octet-stream|true",
                "%PDF-1.7 A|a.html|application/pdf|true",
                "A;B|a.csv|text/csv|true",
                "\u0001\u0002\u0003\u0004|a.jpg|application/octet-stream|true",
            })
    void goesByTheBytesOfAFileAndLetsNoneActAsAPage(String content, String name, String type, boolean kept)
            throws Exception {
        String id = world.file(content.getBytes(StandardCharsets.UTF_8));
        world.show("everyone", AssetWorld.asset("file", id, "1", name));
        var answer = file(id, "1", name);
        assertThat(answer.getContentType()).isEqualTo(type);
        assertThat(answer.getHeader("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(answer.getHeader("Content-Security-Policy"))
                .isEqualTo("default-src 'none'; style-src 'unsafe-inline'; sandbox");
        if (kept) {
            assertThat(answer.getHeader("Content-Disposition")).startsWith("attachment;");
        } else {
            assertThat(answer.getHeader("Content-Disposition")).isNull();
        }
    }

    @Test
    void makesPicturesSmallerAndUpright() throws Exception {
        String lying = world.file(AssetWorld.lying(AssetWorld.picture("jpeg", 1600, 800, false)));
        String clear = world.file(AssetWorld.picture("png", 1000, 500, true));
        world.show(
                "everyone",
                AssetWorld.asset("one", lying, "1", "a.jpg") + "," + AssetWorld.asset("two", clear, "1", "b.png"));
        var small = answer(world.address(lying, "1", "a.jpg", 300));
        var image = ImageIO.read(new ByteArrayInputStream(small.getContentAsByteArray()));
        assertThat(small.getContentType()).isEqualTo("image/jpeg");
        assertThat(image.getWidth()).isEqualTo(320);
        assertThat(image.getHeight()).isEqualTo(640);
        assertThat(new String(small.getContentAsByteArray(), StandardCharsets.ISO_8859_1))
                .doesNotContain("Exif");
        var half = answer(world.address(clear, "1", "b.png", 640));
        var clearImage = ImageIO.read(new ByteArrayInputStream(half.getContentAsByteArray()));
        assertThat(half.getContentType()).isEqualTo(PNG);
        assertThat(clearImage.getWidth()).isEqualTo(640);
        assertThat(clearImage.getColorModel().hasAlpha()).isTrue();
        assertThat(answer(world.address(clear, "1", "b.png", 640).replace("/640/", "/641/"))
                        .getStatus())
                .isEqualTo(404);
    }

    @Test
    void isNotBroughtDownByPicturesThatAreNone() throws Exception {
        byte[] bomb = AssetWorld.picture("png", 40, 40, false);
        // says 60,000 by 60,000 dots in its header
        System.arraycopy(new byte[] {0, 0, (byte) 0xea, 0x60, 0, 0, (byte) 0xea, 0x60}, 0, bomb, 16, 8);
        String id = world.file(bomb);
        world.show("everyone", AssetWorld.asset("file", id, "1", "a.png"));
        assertThat(answer(world.address(id, "1", "a.png", 320)).getContentAsByteArray())
                .isEqualTo(bomb);
    }

    @Test
    void letsBrowsersKeepAStateForGoodAndAskForTheNext() throws Exception {
        String id = world.file(AssetWorld.picture("png", 10, 10, false));
        world.show("everyone", AssetWorld.asset("file", id, "1", "a.png"));
        String address = world.address(id, "1", "a.png", 0);
        var first = answer(address);
        assertThat(first.getHeader("Cache-Control")).isEqualTo("max-age=31536000, private, immutable");
        String tag = first.getHeader("ETag");
        assertThat(world.web()
                        .perform(get(address).header("If-None-Match", tag))
                        .andReturn()
                        .getResponse())
                .satisfies(answer -> assertThat(answer.getStatus()).isEqualTo(304))
                .satisfies(answer -> assertThat(answer.getContentAsByteArray()).isEmpty());
        assertThat(world.web().perform(head(address)).andReturn().getResponse().getStatus())
                .isEqualTo(200);
        world.replace(id, AssetWorld.picture("png", 20, 20, false));
        world.show("everyone", AssetWorld.asset("file", id, "2", "a.png"));
        var next = answer(address);
        assertThat(next.getHeader("Cache-Control")).isEqualTo("max-age=0, must-revalidate, private");
        assertThat(next.getHeader("ETag")).isNotEqualTo(tag);
        assertThat(world.address(id, "2", "a.png", 0)).isNotEqualTo(address);
    }

    @Test
    void givesWhatItHasWhileTheSystemIsDown() throws Exception {
        String id = world.file(AssetWorld.picture("png", 10, 10, false));
        String never = world.file(AssetWorld.picture("png", 10, 10, false));
        world.show(
                "everyone",
                AssetWorld.asset("file", id, "1", "a.png") + "," + AssetWorld.asset("other", never, "1", "b.png"));
        answer(world.address(id, "1", "a.png", 0));
        world.goDown();
        world.show(
                "everyone",
                AssetWorld.asset("file", id, "2", "a.png") + "," + AssetWorld.asset("other", never, "1", "b.png"));
        var old = answer(world.address(id, "2", "a.png", 0));
        assertThat(old.getStatus()).isEqualTo(200);
        assertThat(old.getHeader("Cache-Control")).isEqualTo("max-age=0, must-revalidate, private");
        assertThat(answer(world.address(never, "1", "b.png", 0)).getStatus()).isEqualTo(503);
        int asked = world.fetched.get();
        answer(world.address(never, "1", "b.png", 0));
        assertThat(world.fetched).as("it is left alone for a while").hasValue(asked);
    }

    @Test
    void fetchesAFileOnceForAllWhoAskTogether() throws Exception {
        String id = world.file(AssetWorld.picture("jpeg", 1600, 1200, false));
        world.show("everyone", AssetWorld.asset("file", id, "1", "a.jpg"));
        String address = world.address(id, "1", "a.jpg", 640);
        try (var threads = Executors.newFixedThreadPool(16)) {
            var answers = threads.invokeAll(IntStream.range(0, 32)
                    .mapToObj(at -> (Callable<Integer>) () -> answer(address).getStatus())
                    .toList());
            for (var answer : answers) {
                assertThat(answer.get()).isEqualTo(200);
            }
        }
        assertThat(world.fetched).hasValue(1);
    }

    private MockHttpServletResponse file(String id, String version, String name) throws Exception {
        return answer(world.address(id, version, name, 0));
    }

    private MockHttpServletResponse answer(String address) throws Exception {
        return world.web().perform(get(address)).andReturn().getResponse();
    }
}
