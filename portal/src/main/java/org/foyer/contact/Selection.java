package org.foyer.contact;

import java.util.ArrayList;
import java.util.List;
import org.foyer.contact.FileRefusedException.Reason;

/** The files that are to go with one message, gathered one after the other within the bounds of a message. */
public final class Selection {

    private final ContactProperties.Files bounds;
    private final List<CheckedFile> files = new ArrayList<>();

    Selection(ContactProperties.Files bounds) {
        this.bounds = bounds;
    }

    /**
     * Adds a file.
     *
     * @throws FileRefusedException when it does not go with the message; the others stay
     */
    public void add(String name, byte[] content) throws FileRefusedException {
        var shown = FileType.oneLine(name);
        if (content.length > bounds.largest()) {
            throw new FileRefusedException(Reason.TOO_LARGE, shown);
        }
        if (files.size() >= bounds.most()) {
            throw new FileRefusedException(Reason.TOO_MANY, shown);
        }
        var file = FileCheck.of(name, content);
        if (files.stream().mapToLong(CheckedFile::size).sum() + file.size() > bounds.together()) {
            throw new FileRefusedException(Reason.TOGETHER_TOO_LARGE, shown);
        }
        files.add(file);
    }

    public void remove(CheckedFile file) {
        files.remove(file);
    }

    public List<CheckedFile> files() {
        return List.copyOf(files);
    }

    /** How many files go with a message. */
    public int most() {
        return bounds.most();
    }

    /** In bytes, of one file. */
    public int largest() {
        return bounds.largest();
    }

    /** In bytes, of all files of a message. */
    public int together() {
        return bounds.together();
    }
}
