package org.foyer.mail;

import java.util.List;
import java.util.UUID;

/** Has the files of letters; the room that writes the letters keeps them, and they are read when a mail leaves. */
public interface MailFiles {

    /** The files of the letter; none once they are deleted. */
    List<MailFile> of(UUID letter);
}
