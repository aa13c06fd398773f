package org.foyer.contact;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.foyer.contact.ContactRefusedException.Reason;
import org.foyer.values.MemberId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What a message has to be like to be taken. */
@Component
class Acceptance {

    private static final Duration DAY = Duration.ofDays(1);

    private final Desks desks;
    private final Threads threads;
    private final Wishes wishes;
    private final StoredFiles files;
    private final ContactProperties properties;
    private final Clock clock;

    Acceptance(
            Desks desks, Threads threads, Wishes wishes, StoredFiles files, ContactProperties properties, Clock clock) {
        this.desks = desks;
        this.threads = threads;
        this.wishes = wishes;
        this.files = files;
        this.properties = properties;
        this.clock = clock;
    }

    /** The words as they are stored; none where files say it all. */
    String words(String written, List<CheckedFile> enclosed) {
        var body = written.strip();
        if (body.isEmpty() && enclosed.isEmpty()) {
            throw new ContactRefusedException(Reason.EMPTY);
        }
        if (body.length() > properties.longest()) {
            throw new ContactRefusedException(Reason.TOO_LONG);
        }
        return body;
    }

    /** Whether the writer may send these files today. */
    void files(MemberId writer, List<CheckedFile> enclosed) {
        var bytes = enclosed.stream().mapToLong(CheckedFile::size).sum();
        if (bytes > 0
                && bytes + files.sentBy(writer, clock.instant().minus(DAY))
                        > properties.files().perDay()) {
            throw new ContactRefusedException(Reason.FILES_LIMIT);
        }
    }

    /** Whether the one who is written to takes it, and not too much has been written today. */
    void check(MemberId writer, @Nullable MemberId person, @Nullable Desk desk) {
        if (person != null && (wishes.of(person) == Reach.NONE || wishes.keepsAway(person, writer))) {
            throw new ContactRefusedException(Reason.NOT_WANTED);
        }
        if (desk != null
                && desks.holders(desk.unit(), desk.officeType(), LocalDate.now(clock))
                        .isEmpty()) {
            throw new ContactRefusedException(Reason.NOBODY);
        }
        var since = clock.instant().minus(DAY);
        if (threads.writtenBy(writer, since) >= properties.perSender()) {
            throw new ContactRefusedException(Reason.SENDER_LIMIT);
        }
        if (threads.writtenTo(person, desk, since) >= properties.perRecipient()) {
            throw new ContactRefusedException(Reason.RECIPIENT_LIMIT);
        }
    }
}
