package org.foyer.hall;

import static org.foyer.access.Permission.CHAIR_ASSEMBLY;
import static org.foyer.access.Permission.DOWNLOAD_LISTS;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.foyer.access.Access;
import org.foyer.access.Decision;
import org.foyer.access.SignedIn;
import org.foyer.assembly.Assemblies;
import org.foyer.assembly.Assembly;
import org.foyer.assembly.AssemblyId;
import org.foyer.audit.Look;
import org.foyer.audit.LookReceipt;
import org.foyer.audit.Looks;
import org.foyer.member.ListField;
import org.foyer.sheet.Column;
import org.foyer.sheet.Mark;
import org.foyer.sheet.Marks;
import org.foyer.sheet.PdfFonts;
import org.foyer.sheet.PdfSheet;
import org.foyer.sheet.SheetFormat;
import org.foyer.sheet.SheetWriter;
import org.foyer.values.Texts;
import org.springframework.stereotype.Service;

/** What whoever chairs an assembly takes along of it, with a receipt for everybody who stands in it. */
@Service
public class Exports {

    private static final String PEOPLE = """
            select w.member_id from unnest(cast(:ids as uuid[])) with ordinality w(member_id, place)
            join member m on m.id = w.member_id order by w.place""";

    private final Assemblies assemblies;
    private final Access access;
    private final SignedIn signedIn;
    private final AttendanceLines attendance;
    private final LogLines log;
    private final Looks looks;
    private final Marks marks;
    private final PdfFonts fonts;
    private final Texts texts;
    private final Clock clock;

    Exports(
            Assemblies assemblies,
            Access access,
            SignedIn signedIn,
            AttendanceLines attendance,
            LogLines log,
            Looks looks,
            Marks marks,
            PdfFonts fonts,
            Texts texts,
            Clock clock) {
        this.assemblies = assemblies;
        this.access = access;
        this.signedIn = signedIn;
        this.attendance = attendance;
        this.log = log;
        this.looks = looks;
        this.marks = marks;
        this.fonts = fonts;
        this.texts = texts;
        this.clock = clock;
    }

    /** What is taken along. */
    public enum What {
        ATTENDANCE,
        LOG
    }

    /** A kind of file. */
    public enum Format {
        CSV,
        XLSX,
        PDF;

        String mediaType() {
            return this == PDF ? "application/pdf" : SheetFormat.valueOf(name()).mediaType();
        }

        public String ending() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * The lines of a file.
     *
     * @param members who stands in it
     */
    record Lines(List<Column> columns, List<List<String>> rows, List<UUID> members) {}

    /** A file that may be written, its receipts noted already. */
    final class Copy {

        private final String title;
        private final Format format;
        private final Lines lines;
        private final LookReceipt receipt;
        private final Locale language;

        private Copy(String title, Format format, Lines lines, LookReceipt receipt, Locale language) {
            this.title = title;
            this.format = format;
            this.lines = lines;
            this.receipt = receipt;
            this.language = language;
        }

        String fileName() {
            return title.replaceAll("[^\\p{L}\\p{N} .-]", " ").strip() + " " + receipt.copy() + "." + format.ending();
        }

        String mediaType() {
            return format.mediaType();
        }

        void writeTo(OutputStream out) throws IOException {
            // ended only when all is written: what breaks off must not look like a whole file
            SheetWriter sheet = open(out);
            for (var row : lines.rows()) {
                sheet.row(row);
            }
            sheet.close();
        }

        private SheetWriter open(OutputStream out) throws IOException {
            Mark mark = marks.of(
                    new Marks.Copy(
                            title,
                            receipt.at(),
                            receipt.look().byName(),
                            receipt.at(),
                            receipt.copy(),
                            lines.rows().size()),
                    lines.columns(),
                    language);
            return format == Format.PDF
                    ? new PdfSheet(fonts, out, lines.columns(), mark)
                    : SheetFormat.valueOf(format.name()).open(out, lines.columns(), mark, language);
        }
    }

    /** Whether whoever asks may take anything along of the assembly. */
    public boolean areOpen(AssemblyId id) {
        return allowed(id).isPresent();
    }

    /** A copy; empty where there is no such assembly, or none for whoever asks. Everybody in it gets a receipt first. */
    Optional<Copy> of(AssemblyId id, What what, Format format, Locale language) {
        return allowed(id).map(assembly -> {
            var lines = what == What.ATTENDANCE ? attendance.of(id, language) : log.of(id, language);
            String title = assembly.name().in(language) + " "
                    + texts.get(language, "hall.export." + what.name().toLowerCase(Locale.ROOT));
            return new Copy(title, format, lines, note(assembly, what, format, lines), language);
        });
    }

    private Optional<Assembly> allowed(AssemblyId id) {
        return assemblies
                .forOfficial(id, CHAIR_ASSEMBLY)
                .filter(it -> it.erasedAt() == null)
                .filter(it -> access.may(DOWNLOAD_LISTS).in(it.unit()).isGranted());
    }

    private LookReceipt note(Assembly assembly, What what, Format format, Lines lines) {
        var person = signedIn.require();
        String office =
                access.may(DOWNLOAD_LISTS).in(assembly.unit()) instanceof Decision.Granted(String why) ? why : "";
        var look = new Look(
                person.id(),
                person.name(),
                office,
                Look.Kind.LIST,
                assembly.unit(),
                clock.instant(),
                format.ending(),
                List.of(ListField.NUMBER.name()),
                assembly.name().in(Locale.GERMAN));
        return looks.note(look, PEOPLE, Map.of("ids", lines.members().toArray(UUID[]::new)));
    }
}
