package org.foyer.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipFile;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.SheetVisibility;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SheetsTest {

    private static final List<Column> COLUMNS = List.of(
            new Column("Nummer", Column.Kind.TEXT, 12),
            new Column("Name", Column.Kind.TEXT, 20),
            new Column("Mobile", Column.Kind.PHONE, 20),
            new Column("Geburtsdatum", Column.Kind.DATE, 12));

    private static final Mark MARK = new Mark(
            "Sektion Aarewald & Töss",
            "Zu dieser Liste",
            List.of(new Mark.Line("Kopie", "K7QX-4M2P")),
            "Kopie",
            "Kopie K7QX-4M2P · Reto Baumann (04172290) · 22.11.2026, 08:15",
            "K7QX-4M2P");

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1",
                "+cmd|' /C calc'!A0",
                "-2+3",
                "@SUM(1)",
                "＝1+1",
                "＋1",
                "－1",
                "＠x",
                "﹢1",
                "\u22121",
                " =1+1",
                "\t=1",
                "\r=1",
                "\n=1",
                "\u200B=1",
                "\uFEFF=1",
                "\u00A0@x"
            })
    void takesThePowerFromFormulas(String text) throws IOException {
        assertThat(SafeText.of(text)).startsWith("'").doesNotContain("\t", "\r", "\n");
        assertThat(csv(Locale.GERMAN, text, text, null, null)).contains("\"'");
        assertThat(cells(xlsx(text, text, text, null)).subList(0, 3)).allSatisfy(cell -> {
            assertThat(cell.getType()).isEqualTo(CellType.STRING);
            assertThat(cell.getFormula()).isNull();
            assertThat(cell.getText()).startsWith("'");
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"Müller-Œuvray", "d'Aurenne", "Šťastný", "3011", "O=C", "a@post.example", "李小龍", ""})
    void leavesWhatIsNoFormulaAsItIs(String text) {
        assertThat(SafeText.of(text)).isEqualTo(text);
    }

    @Test
    void letsNobodyBreakOutOfAField() throws IOException {
        assertThat(csv(Locale.GERMAN, "1", "a\";=1+1;\"b\r\n=2", null, null))
                .contains("\"a\"\";=1+1;\"\"b  =2\"")
                .hasLineCount(2);
    }

    @Test
    void writesCsvAsExcelOpensIt() throws IOException {
        String german = csv(Locale.GERMAN, "04172290", "Zoë", "+41795550101", LocalDate.of(1990, 2, 1));
        assertThat(german).startsWith("\uFEFF\"Nummer\";\"Name\";\"Mobile\";\"Geburtsdatum\";\"Kopie\"\r\n");
        assertThat(german)
                .contains("\"04172290\";\"Zoë\";\"0041 79 555 01 01\";\"1990-02-01\";\"Kopie K7QX-4M2P · Reto");
        assertThat(csv(Locale.ENGLISH, "1", "Zoë", null, null)).contains("\"1\",\"Zoë\",\"\",\"\",\"Kopie K7QX");
    }

    @Test
    void keepsPhonesThatCanBeDialledAndDistrustsTheRest() {
        assertThat(Dialled.international("+41795550101")).isEqualTo("+41 79 555 01 01");
        assertThat(Dialled.withoutPlus("+390612345678")).startsWith("0039 06");
        assertThat(Dialled.withoutPlus("+49 30 1234567")).startsWith("0049 30");
        assertThat(Dialled.withoutPlus("+1+cmd")).startsWith("'");
        assertThat(Dialled.international("=HYPERLINK(1)")).startsWith("'");
        assertThat(Dialled.withoutPlus("intern 12")).isEqualTo("intern 12");
    }

    @Test
    void writesTextAsTextAndDatesAsDates() throws IOException {
        List<Cell> cells = cells(xlsx("04172290", "Zoë", "+41795550101", LocalDate.of(1990, 2, 1)));
        assertThat(cells.get(0).getType()).isEqualTo(CellType.STRING);
        assertThat(cells.get(0).getText()).isEqualTo("04172290");
        assertThat(cells.get(2).getText()).isEqualTo("+41 79 555 01 01");
        assertThat(cells.get(3).getType()).isEqualTo(CellType.NUMBER);
        assertThat(cells.get(3).asDate().toLocalDate()).isEqualTo(LocalDate.of(1990, 2, 1));
        assertThat(cells.get(4).getText()).isEqualTo(MARK.line());
    }

    @Test
    void marksACopyInManyPlaces() throws IOException {
        byte[] file = xlsx("1", "A", null, null);
        try (var book = new ReadableWorkbook(new ByteArrayInputStream(file))) {
            assertThat(book.getSheets()
                            .map(sheet -> sheet.getName() + " " + sheet.getVisibility())
                            .toList())
                    .containsExactly(
                            "Zu dieser Liste " + SheetVisibility.VISIBLE,
                            "copy " + SheetVisibility.VERY_HIDDEN,
                            "Sektion Aarewald & Töss " + SheetVisibility.VISIBLE);
        }
        assertThat(part(file, "docProps/core.xml")).contains("K7QX-4M2P");
        assertThat(part(file, "xl/worksheets/sheet3.xml"))
                .contains("ySplit=\"1\"")
                .containsPattern("<oddHeader>[^<]*Aarewald &amp;&amp; ")
                .containsPattern("<oddFooter>[^<]*K7QX-4M2P")
                .containsPattern("<is><t[^>]*>Kopie K7QX-4M2P");
    }

    private static String csv(Locale language, @Nullable Object... cells) throws IOException {
        return new String(file(SheetFormat.CSV, language, cells), StandardCharsets.UTF_8);
    }

    private static byte[] xlsx(@Nullable Object... cells) throws IOException {
        return file(SheetFormat.XLSX, Locale.GERMAN, cells);
    }

    private static byte[] file(SheetFormat format, Locale language, @Nullable Object... cells) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var sheet = format.open(out, COLUMNS, MARK, language)) {
            sheet.row(Arrays.asList(cells));
        }
        return out.toByteArray();
    }

    private static List<Cell> cells(byte[] file) throws IOException {
        try (var book = new ReadableWorkbook(new ByteArrayInputStream(file))) {
            Row row = book.getSheet(2).orElseThrow().read().get(1);
            return row.stream().toList();
        }
    }

    private String part(byte[] file, String name) throws IOException {
        Path path = Files.write(folder.resolve("list.xlsx"), file);
        try (var zip = new ZipFile(path.toFile())) {
            return new String(zip.getInputStream(zip.getEntry(name)).readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
