package org.foyer.access;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.codec.digest.DigestUtils;
import org.springframework.core.io.Resource;

/**
 * The words of the terms in one language: paragraphs between empty lines, and lines that begin with {@code ##} as headings.
 *
 * @param language of the words
 * @param hash SHA-256, in hexadecimal digits
 * @param parts as they are shown
 */
record TermsText(String language, String hash, List<Terms.Part> parts) {

    private static final String HEADING = "## ";

    /** @throws UncheckedIOException when the text cannot be read: no portal without its terms */
    static TermsText read(String language, Resource file) {
        String words;
        try {
            words = file.getContentAsString(StandardCharsets.UTF_8).replace("\r\n", "\n");
        } catch (IOException unreadable) {
            throw new UncheckedIOException("The terms of office cannot be read: " + file.getDescription(), unreadable);
        }
        List<Terms.Part> parts = new ArrayList<>();
        var heading = "";
        var paragraphs = new ArrayList<String>();
        for (var block : words.strip().split("\n\\s*\n")) {
            if (block.startsWith(HEADING)) {
                close(parts, heading, paragraphs);
                var lines = block.substring(HEADING.length()).split("\n", 2);
                heading = lines[0].strip();
                paragraphs = new ArrayList<>(lines.length > 1 ? List.of(oneLine(lines[1])) : List.of());
            } else {
                paragraphs.add(oneLine(block));
            }
        }
        close(parts, heading, paragraphs);
        return new TermsText(language, DigestUtils.sha256Hex(words), List.copyOf(parts));
    }

    private static void close(List<Terms.Part> parts, String heading, List<String> paragraphs) {
        if (!heading.isEmpty() || !paragraphs.isEmpty()) {
            parts.add(new Terms.Part(heading, List.copyOf(paragraphs)));
        }
    }

    private static String oneLine(String block) {
        return block.strip().replaceAll("\\s*\n\\s*", " ");
    }
}
