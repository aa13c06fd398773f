package org.foyer.roster;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.foyer.audit.LookReceipt;
import org.foyer.member.ListField;
import org.foyer.member.Viewer;
import org.foyer.sheet.Column;
import org.foyer.sheet.Mark;
import org.foyer.sheet.Marks;
import org.foyer.sheet.SheetFormat;
import org.foyer.sheet.SheetWriter;
import org.foyer.values.Texts;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Writes copies of lists. The rows are read a few at a time, each part in a transaction of its own, so that a slow reader holds
 * neither memory nor a connection; the list of a night does not change meanwhile.
 */
@Component
class ListCopies {

    private static final int PART = 2_000;

    private final ListQueries lists;
    private final RowQueries rows;
    private final Marks marks;
    private final Texts texts;
    private final Clock clock;

    ListCopies(ListQueries lists, RowQueries rows, Marks marks, Texts texts, Clock clock) {
        this.lists = lists;
        this.rows = rows;
        this.marks = marks;
        this.texts = texts;
        this.clock = clock;
    }

    Download of(
            MemberList list,
            LookReceipt receipt,
            SheetFormat format,
            List<ListField> fields,
            Viewer viewer,
            Locale language) {
        var copying = new Copying(
                fields,
                viewer,
                language,
                Map.of(
                        "MAIN", texts.get(language, "roster.kind.main"),
                        "ADDITIONAL", texts.get(language, "roster.kind.additional")));
        return new Copy(list, receipt, format, copying);
    }

    private Column column(ListField field, Locale language) {
        return switch (field) {
            case BIRTH_DATE, MEMBER_SINCE, DUES_PAID_UNTIL -> new Column(word(field, language), Column.Kind.DATE, 14);
            case MOBILE, PHONE -> new Column(word(field, language), Column.Kind.PHONE, 20);
            case NUMBER, POSTCODE, LANGUAGE -> new Column(word(field, language), Column.Kind.TEXT, 14);
            case EMAIL, STREET, UNITS -> new Column(word(field, language), Column.Kind.TEXT, 32);
            default -> new Column(word(field, language), Column.Kind.TEXT, 22);
        };
    }

    private String word(ListField field, Locale language) {
        return texts.get(language, field.key());
    }

    private final class Copy implements Download {

        private final MemberList list;
        private final LookReceipt receipt;
        private final SheetFormat format;
        private final Copying copying;

        private Copy(MemberList list, LookReceipt receipt, SheetFormat format, Copying copying) {
            this.list = list;
            this.receipt = receipt;
            this.format = format;
            this.copying = copying;
        }

        @Override
        public String fileName() {
            String unit = list.name().in(copying.language()).replaceAll("[^\\p{L}\\p{N} .-]", " ");
            LocalDate day = LocalDate.ofInstant(list.night().takenAt(), clock.getZone());
            return "%s %s %s.%s".formatted(unit.strip(), day, receipt.copy(), format.ending());
        }

        @Override
        public SheetFormat format() {
            return format;
        }

        @Override
        public void writeTo(OutputStream out) throws IOException {
            Map<String, Object> parameters = lists.ofList(list);
            var columns = copying.fields().stream()
                    .map(field -> column(field, copying.language()))
                    .toList();
            // ended only when all is written: what breaks off must not look like a whole file
            SheetWriter sheet = format.open(out, columns, mark(columns), copying.language());
            for (int at = 1; at <= receipt.people(); at += PART) {
                for (List<@Nullable Object> cells : rows.read(receipt.id(), parameters, copying, at, at + PART - 1)) {
                    sheet.row(cells);
                }
            }
            if (!lists.isThere(list.night())) {
                throw new IOException("The list was deleted while it was downloaded");
            }
            sheet.close();
        }

        private Mark mark(List<Column> columns) {
            return marks.of(
                    new Marks.Copy(
                            list.name().in(copying.language()),
                            list.night().takenAt(),
                            receipt.look().byName(),
                            receipt.at(),
                            receipt.copy(),
                            receipt.people()),
                    columns,
                    copying.language());
        }
    }
}
