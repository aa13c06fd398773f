package org.foyer.assembly;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.foyer.mail.MailFile;
import org.foyer.mail.MailFiles;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Encloses the calendar entry in the mails about an assembly, as it stands when the mail leaves. A letter is a row of the roll. */
@Repository
class CalendarFiles implements MailFiles {

    private final JdbcClient jdbc;
    private final Assemblies assemblies;
    private final AssemblyCalendar calendar;

    CalendarFiles(JdbcClient jdbc, Assemblies assemblies, AssemblyCalendar calendar) {
        this.jdbc = jdbc;
        this.assemblies = assemblies;
        this.calendar = calendar;
    }

    private record Reader(UUID assembly, String language) {}

    @Override
    public List<MailFile> of(UUID letter) {
        return jdbc
                .sql(
                        "select t.assembly_id assembly, m.language from attendee t join member m on m.id = t.member_id where t.id = ?")
                .param(letter)
                .query(Reader.class)
                .optional()
                .stream()
                .flatMap(reader -> assemblies.find(new AssemblyId(reader.assembly())).stream()
                        .map(assembly -> calendar.file(assembly, Locale.of(reader.language()))))
                .toList();
    }
}
