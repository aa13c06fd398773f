package org.foyer.contact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.foyer.contact.SampleFiles.ascii;

import com.drew.imaging.ImageMetadataReader;
import com.drew.metadata.exif.ExifDirectoryBase;
import com.drew.metadata.exif.ExifIFD0Directory;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import javax.imageio.ImageIO;
import org.foyer.contact.FileRefusedException.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FileCheckTest {

    @Test
    void tellsByItsBytesWhatAFileIsAndNamesItSo() throws Exception {
        assertThat(named("rechnung.exe", SampleFiles.PDF)).isEqualTo("rechnung.exe.pdf");
        assertThat(named("Rechnung.PDF", SampleFiles.PDF)).isEqualTo("Rechnung.pdf");
        assertThat(named("liste.csv", "Ölberg;Grüße\n".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo("liste.csv");
        assertThat(named("start.bat", ascii("del everything\r\n"))).isEqualTo("start.bat.txt");
        assertThat(named("brief.docx", SampleFiles.docx())).isEqualTo("brief.docx");
        assertThat(named(
                        "brief.odt",
                        SampleFiles.zip(
                                "mimetype", "application/vnd.oasis.opendocument.text", "content.xml", "<office/>")))
                .isEqualTo("brief.odt");
    }

    @Test
    void takesOfANameOnlyWhatShowsAndLeadsNowhere() throws Exception {
        assertThat(named("../../etc/Plan\r\n\u202Efdp.pdf", SampleFiles.PDF)).isEqualTo("Plan fdp.pdf");
        assertThat(named("C:\\Users\\Anna\\Plan.pdf", SampleFiles.PDF)).isEqualTo("Plan.pdf");
        assertThat(named("", SampleFiles.PDF)).isEqualTo("1.pdf");
        assertThat(named("x".repeat(300) + ".pdf", SampleFiles.PDF)).hasSize(84).endsWith(".pdf");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "MZ\u0090\u0000\u0003\u0000\u0000\u0000",
                "<!DOCTYPE html><html><script>alert(1)</script></html>",
                "<svg xmlns=\"http://www.w3.org/2000/svg\" onload=\"alert(1)\"/>",
                "#!/bin/sh\nrm -r /\n",
                "{\\rtf1 \\object}",
                "\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1",
                "GIF89a"
            })
    void refusesWhatIsNotTakenWhateverItsName(String start) {
        var bytes = Arrays.copyOf(start.getBytes(StandardCharsets.ISO_8859_1), Math.max(512, start.length()));
        assertRefused(
                "Rechnung.pdf", start.startsWith("<") || start.startsWith("#") ? ascii(start) : bytes, Reason.TYPE);
    }

    @Test
    void refusesZipFilesThatAreNoDocuments() {
        assertRefused("bilder.docx", SampleFiles.zip("a.exe", "MZ"), Reason.TYPE);
        assertRefused("app.odt", SampleFiles.zip("mimetype", "application/epub+zip"), Reason.TYPE);
    }

    @Test
    void refusesMacrosHoweverTheDocumentIsNamed() {
        assertRefused("brief.docx", SampleFiles.docx("word/vbaProject.bin", "x"), Reason.MACROS);
        assertRefused(
                "brief.docx",
                SampleFiles.zip(
                        "[Content_Types].xml",
                        "<Override ContentType=\"application/vnd.ms-word.document.macroEnabled.main+xml\"/>"),
                Reason.MACROS);
        assertRefused(
                "brief.odt",
                SampleFiles.zip("mimetype", "application/vnd.oasis.opendocument.text", "Basic/Standard/a.xml", "x"),
                Reason.MACROS);
    }

    @Test
    void refusesADocumentThatUnfoldsWithoutEnd() {
        assertRefused("brief.docx", SampleFiles.docx("word/bomb.xml", "\0".repeat(310 * 1024 * 1024)), Reason.BROKEN);
    }

    @Test
    void takesPlaceAndCameraOutOfAPhotoAndLeavesItsPixelsAndItsTurn() throws Exception {
        var file = FileCheck.of("foto.jpg", SampleFiles.jpeg());
        assertThat(text(SampleFiles.jpeg())).contains(SampleFiles.SECRET);
        assertThat(text(file.content())).doesNotContain("Waldweg", "46.94", "xap");
        var exif = ImageMetadataReader.readMetadata(new ByteArrayInputStream(file.content()))
                .getFirstDirectoryOfType(ExifIFD0Directory.class);
        assertThat(exif.getTagCount()).isEqualTo(1);
        assertThat(exif.getInteger(ExifDirectoryBase.TAG_ORIENTATION)).isEqualTo(6);
        assertThat(pixels(file.content())).isEqualTo(pixels(SampleFiles.picture("jpg")));
    }

    @Test
    void takesWordsOutOfAPngAndLeavesItsPixels() throws Exception {
        var file = FileCheck.of("bild.png", SampleFiles.png());
        assertThat(text(SampleFiles.png())).contains(SampleFiles.SECRET);
        assertThat(text(file.content())).doesNotContain("Waldweg");
        assertThat(pixels(file.content())).isEqualTo(pixels(SampleFiles.picture("png")));
    }

    @Test
    void refusesPicturesThatBreakOff() {
        for (var picture : new byte[][] {SampleFiles.picture("jpg"), SampleFiles.picture("png")}) {
            for (int length = 40; length < picture.length - 2; length += 7) {
                assertRefused("bild", Arrays.copyOf(picture, length), Reason.BROKEN);
            }
        }
        assertRefused("leer.pdf", new byte[0], Reason.EMPTY);
    }

    @Test
    void boundsTheFilesOfAMessage() throws Exception {
        var selection = new Selection(new ContactProperties.Files(2, 60, 90, 900));
        assertThatThrownBy(() -> selection.add("gross.txt", ascii("x".repeat(61))))
                .satisfies(is(Reason.TOO_LARGE));
        selection.add("1.txt", ascii("x".repeat(50)));
        assertThatThrownBy(() -> selection.add("2.txt", ascii("x".repeat(50))))
                .satisfies(is(Reason.TOGETHER_TOO_LARGE));
        selection.add("2.txt", ascii("x".repeat(10)));
        assertThatThrownBy(() -> selection.add("3.txt", ascii("x"))).satisfies(is(Reason.TOO_MANY));
        selection.remove(selection.files().getFirst());
        selection.add("3.txt", ascii("x"));
        assertThat(selection.files()).extracting(CheckedFile::name).containsExactly("2.txt", "3.txt");
    }

    private static String named(String name, byte[] content) throws FileRefusedException {
        return FileCheck.of(name, content).name();
    }

    private static void assertRefused(String name, byte[] content, Reason reason) {
        assertThatThrownBy(() -> FileCheck.of(name, content)).satisfies(is(reason));
    }

    private static java.util.function.Consumer<Throwable> is(Reason reason) {
        return failure -> assertThat(((FileRefusedException) failure).reason()).isEqualTo(reason);
    }

    private static String text(byte[] file) {
        return new String(file, StandardCharsets.ISO_8859_1);
    }

    private static int[] pixels(byte[] file) throws Exception {
        var picture = ImageIO.read(new ByteArrayInputStream(file));
        return picture.getRGB(0, 0, picture.getWidth(), picture.getHeight(), null, 0, picture.getWidth());
    }
}
