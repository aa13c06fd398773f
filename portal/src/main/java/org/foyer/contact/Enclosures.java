package org.foyer.contact;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.foyer.access.Access;
import org.foyer.access.Permission;
import org.foyer.access.SignedIn;
import org.foyer.mail.MailFile;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Files that go with messages: what may, and who opens them. */
@Service
public class Enclosures {

    private final Access access;
    private final SignedIn signedIn;
    private final Participants participants;
    private final Threads threads;
    private final StoredFiles files;
    private final ContactProperties properties;

    Enclosures(
            Access access,
            SignedIn signedIn,
            Participants participants,
            Threads threads,
            StoredFiles files,
            ContactProperties properties) {
        this.access = access;
        this.signedIn = signedIn;
        this.participants = participants;
        this.threads = threads;
        this.files = files;
        this.properties = properties;
    }

    /** No file yet, for a new message. */
    public Selection begin() {
        return new Selection(properties.files());
    }

    /** The endings of names that are offered for choosing, such as ".pdf"; what counts is what a file is. */
    public static List<String> endings() {
        return Arrays.stream(FileType.values())
                .flatMap(type -> type.endings().stream())
                .map(ending -> "." + ending)
                .toList();
    }

    /** A file of a conversation that the signed-in person takes part in today; empty for all others, as for one that is not there. */
    @Transactional(readOnly = true)
    Optional<MailFile> open(UUID file) {
        return signedIn.person()
                .filter(me -> access.may(Permission.SEARCH_DIRECTORY)
                        .inPerson()
                        .anywhere()
                        .isGranted())
                .flatMap(me -> files.find(file)
                        .filter(found -> threads.find(found.thread())
                                .flatMap(thread -> participants.sideOf(thread, me.id()))
                                .isPresent()))
                .map(StoredFiles.Found::file);
    }
}
