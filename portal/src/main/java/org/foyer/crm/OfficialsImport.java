package org.foyer.crm;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.foyer.audit.Acting;
import org.foyer.audit.Actor;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * Takes in people in public office with their bodies and terms, from public lists. They get no sign-in, no permission and no way to be
 * reached. The same files twice change nothing; what a newer list of the same source does not name any more is no longer in office.
 */
@Service
class OfficialsImport {

    private final JsonMapper json;
    private final UnitImport units;
    private final UnitWriter unitWriter;
    private final OfficialsWriter writer;
    private final TransactionTemplate transaction;

    OfficialsImport(
            JsonMapper json,
            UnitImport units,
            UnitWriter unitWriter,
            OfficialsWriter writer,
            TransactionTemplate transaction) {
        this.json = json;
        this.units = units;
        this.unitWriter = unitWriter;
        this.writer = writer;
        this.transaction = transaction;
    }

    /**
     * What an import of officials did.
     *
     * @param read people in the files
     * @param changed bodies, people and offices that were new, changed or taken away
     * @param undated memberships that were left out, because the files do not say when they began
     */
    record Result(int read, int bodies, int offices, int changed, int undated) {}

    /** @throws ImportRefusedException when a file cannot be taken; nothing is changed then */
    Result load(OfficialsProperties asked) {
        if (!asked.source().matches("[A-Z][A-Z0-9]{0,9}")) {
            throw ImportProblem.of("officials-source", asked.source()).refused();
        }
        var officials = read(asked);
        var actor = new Actor("import officials " + asked.source(), null, "import");
        return Acting.as(actor, () -> transaction.execute(status -> write(officials, asked)));
    }

    private Officials read(OfficialsProperties asked) {
        var files = asked.files().stream().map(this::parsed).toList();
        var first = files.getFirst();
        if (files.size() == 1 && PopoloReader.knows(first)) {
            return new PopoloReader(first, asked.language(), asked.familyFirst()).read();
        }
        for (var file : files) {
            if (!ActorsReader.knows(file)) {
                throw ImportProblem.of("officials-format", file.file()).refused();
            }
        }
        return new ActorsReader(files, asked.language()).read();
    }

    private JsonPart parsed(Path file) {
        var name = String.valueOf(file.getFileName());
        try {
            return new JsonPart(name, json.readTree(Files.readAllBytes(file)));
        } catch (IOException | JacksonException unreadable) {
            throw (ImportRefusedException)
                    ImportProblem.of("officials-unreadable", name).refused().initCause(unreadable);
        }
    }

    private Result write(Officials officials, OfficialsProperties asked) {
        var source = asked.source();
        var top = units.above(asked.parent());
        Map<String, UUID> bodies = new HashMap<>();
        int changed = bodies(officials.bodies(), source, top, bodies);
        Map<String, UUID> people = new HashMap<>();
        for (var person : officials.people()) {
            var written = writer.person(OfficialKeys.person(source, person.key()), person, asked.language());
            people.put(person.key(), written.id());
            changed += written.changed() ? 1 : 0;
        }
        for (var role : officials.offices().stream()
                .map(Officials.Held::role)
                .distinct()
                .toList()) {
            writer.type(role);
        }
        var terms = OfficialTerms.joined(officials.offices(), people, bodies);
        changed += writer.offices("officials-" + source, terms);
        return new Result(officials.people().size(), bodies.size(), terms.size(), changed, officials.undated());
    }

    /** Those above first. */
    private int bodies(List<Officials.Body> all, String source, UUID top, Map<String, UUID> written) {
        var numbers = new HashSet<String>();
        for (var body : all) {
            if (!numbers.add(OfficialKeys.unit(source, body.key()))) {
                throw ImportProblem.of("officials-twice", source, body.key()).refused();
            }
        }
        int changed = 0;
        List<Officials.Body> left = new ArrayList<>(all);
        while (!left.isEmpty()) {
            var now = left.stream()
                    .filter(body -> body.parent() == null || written.containsKey(body.parent()))
                    .toList();
            if (now.isEmpty()) {
                throw ImportProblem.of(
                                "officials-unknown",
                                source,
                                String.valueOf(left.getFirst().parent()))
                        .refused();
            }
            for (var body : now) {
                var row = row(body, OfficialKeys.unit(source, body.key()));
                var parent = body.parent() == null ? top : written.get(body.parent());
                changed += unitWriter.write(row, parent, null) == UnitWriter.Outcome.SAME ? 0 : 1;
                written.put(body.key(), units.above(row.number()));
            }
            left.removeAll(now);
        }
        return changed;
    }

    private static UnitRow row(Officials.Body body, String number) {
        @Nullable String none = null;
        return new UnitRow(0, number, body.kind(), body.names(), none, "", null, null, null, null, "");
    }
}
