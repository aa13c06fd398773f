package org.foyer.contact;

/** A file that may go with a message: what it is was told by its bytes, and what a camera had noted in it is gone. */
public final class CheckedFile {

    private final String name;
    private final FileType type;
    private final byte[] content;

    CheckedFile(String name, FileType type, byte[] content) {
        this.name = name;
        this.type = type;
        this.content = content;
    }

    public String name() {
        return name;
    }

    /** In bytes. */
    public long size() {
        return content.length;
    }

    /** What it was found to be, such as {@code application/pdf}. */
    public String mediaType() {
        return type.mediaType();
    }

    public byte[] content() {
        return content;
    }

    FileType type() {
        return type;
    }
}
