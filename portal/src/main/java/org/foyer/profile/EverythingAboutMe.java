package org.foyer.profile;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import org.foyer.values.Association;
import org.foyer.values.MemberId;
import org.foyer.values.PersonalData;
import org.springframework.stereotype.Service;
import tools.jackson.databind.json.JsonMapper;

/** Gathers all that the portal keeps about one member. The structure is described in docs/personal-data.md. */
@Service
class EverythingAboutMe {

    private static final String FORMAT = "foyer.personal-data/1";

    private final List<PersonalData> rooms;
    private final Association association;
    private final JsonMapper json;
    private final Clock clock;

    EverythingAboutMe(List<PersonalData> rooms, Association association, JsonMapper json, Clock clock) {
        this.rooms = rooms;
        this.association = association;
        this.json = json;
        this.clock = clock;
    }

    /** What the rooms keep about the member, room by room. */
    List<PersonalData.Section> sectionsOf(MemberId member) {
        return rooms.stream().flatMap(room -> room.about(member).stream()).toList();
    }

    /** Writes one JSON object, row by row. The stream stays open. */
    void write(MemberId member, OutputStream out) throws IOException {
        Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        writer.write("{\n\"format\": " + json.writeValueAsString(FORMAT));
        writer.write(",\n\"association\": " + json.writeValueAsString(association.name()));
        writer.write(
                ",\n\"created_at\": " + json.writeValueAsString(clock.instant().toString()));
        for (PersonalData.Section section : sectionsOf(member)) {
            writer.write(",\n" + json.writeValueAsString(section.name()) + ": [");
            String separator = "\n";
            for (String row : section.rows()) {
                writer.write(separator);
                writer.write(row);
                separator = ",\n";
            }
            writer.write("]");
        }
        writer.write("\n}\n");
        writer.flush();
    }
}
