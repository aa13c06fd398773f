package org.foyer.crm;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.foyer.audit.Acting;
import org.foyer.audit.Actor;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Takes in the units of an association from CSV: new ones are added, known ones (by number) brought up to date, the others
 * stay. Units are few, so they go in one by one, parents first; all or nothing.
 */
@Service
public class UnitImport {

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final UnitWriter writer;

    UnitImport(JdbcClient jdbc, TransactionTemplate transaction, UnitWriter writer) {
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.writer = writer;
    }

    /** Units in the portal's own format (mapping {@code units}); a row without a parent is a top unit. */
    public Result load(Resource csv) {
        return load(csv, Mappings.named("units"), null);
    }

    /**
     * Units in any format.
     *
     * @param mapping says which column is what; see docs/operators/import.md
     * @param parent the number of the unit above rows that name none; null where the mapping says it, or where the only
     *     national unit is meant
     * @throws ImportRefusedException naming the line that cannot be taken; nothing is changed then
     */
    public Result load(Resource csv, Resource mapping, @Nullable String parent) {
        UnitMapping columns = UnitMapping.read(mapping);
        List<UnitRow> rows = columns.rows(csv);
        Actor actor = new Actor("import " + columns.source(), null, "import");
        return Acting.as(
                actor,
                () -> transaction.execute(status -> {
                    String above = parent == null ? columns.parent().orElse(null) : parent;
                    return write(columns.needsParent() ? below(rows, above) : rows);
                }));
    }

    private List<UnitRow> below(List<UnitRow> rows, @Nullable String parent) {
        String above = parent == null ? onlyNationalUnit() : parent;
        if (find(above).isEmpty()) {
            throw ImportProblem.of("unit-parent-unknown", 1, above).refused();
        }
        return rows.stream()
                .map(row -> row.parent().isEmpty() ? row.below(above) : row)
                .toList();
    }

    private Result write(List<UnitRow> rows) {
        Set<String> waiting = new HashSet<>();
        for (UnitRow row : rows) {
            if (!waiting.add(row.number())) {
                throw ImportProblem.of("unit-twice", row.line(), row.number()).refused();
            }
        }
        int added = 0;
        int changed = 0;
        List<UnitRow> left = rows;
        while (!left.isEmpty()) {
            List<UnitRow> later = new ArrayList<>();
            for (UnitRow row : left) {
                if (waiting.contains(row.parent()) || waiting.contains(row.owner())) {
                    later.add(row);
                    continue;
                }
                switch (writer.write(row, above(row, row.parent()), above(row, row.owner()))) {
                    case ADDED -> added++;
                    case CHANGED -> changed++;
                    case SAME -> {}
                }
                waiting.remove(row.number());
            }
            if (later.size() == left.size()) {
                UnitRow stuck = later.getFirst();
                throw ImportProblem.of("unit-circle", stuck.line(), stuck.number())
                        .refused();
            }
            left = later;
        }
        return new Result(rows.size(), added, changed);
    }

    private @Nullable UUID above(UnitRow row, String number) {
        if (number.isEmpty()) {
            return null;
        }
        return find(number)
                .orElseThrow(() -> ImportProblem.of("unit-parent-unknown", row.line(), number)
                        .refused());
    }

    /**
     * The unit under which an import puts its own.
     *
     * @param number of the unit; null for the only national one
     * @throws ImportRefusedException when there is none
     */
    UUID above(@Nullable String number) {
        String wanted = number == null ? onlyNationalUnit() : number;
        return find(wanted)
                .orElseThrow(
                        () -> ImportProblem.of("unit-parent-unknown", 1, wanted).refused());
    }

    private Optional<UUID> find(String number) {
        return jdbc.sql("select id from unit where number = ?")
                .param(number)
                .query(UUID.class)
                .optional();
    }

    private String onlyNationalUnit() {
        List<String> found = jdbc.sql("select number from unit where kind = 'NATIONAL' and parent_id is null")
                .query(String.class)
                .list();
        if (found.size() != 1) {
            throw ImportProblem.of("unit-national-unclear", found.size()).refused();
        }
        return found.getFirst();
    }

    /**
     * What the import did.
     *
     * @param read rows in the file
     * @param added units that were new
     * @param changed units that were brought up to date
     */
    public record Result(int read, int added, int changed) {}
}
