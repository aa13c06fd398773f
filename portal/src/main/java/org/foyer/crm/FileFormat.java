package org.foyer.crm;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Locale;
import org.springframework.core.io.Resource;

/**
 * How a file is written.
 *
 * @param source the administration that it comes from; values last seen are kept a source
 */
record FileFormat(String source, Charset encoding, char separator, DateTimeFormatter dates) {

    /** Reads it; records of a member system are written in one way only. */
    static FileFormat read(YamlPart yaml, boolean system) {
        return new FileFormat(
                yaml.required("source").text(),
                system ? StandardCharsets.UTF_8 : encoding(yaml.required("encoding")),
                system ? ',' : separator(yaml.required("separator")),
                yaml.optional("dates").map(FileFormat::dates).orElse(DateTimeFormatter.ISO_LOCAL_DATE));
    }

    CsvFile open(Resource file) {
        return CsvFile.open(file, encoding, separator);
    }

    private static Charset encoding(YamlPart part) {
        try {
            return Charset.forName(part.text());
        } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
            throw ImportProblem.of("mapping-encoding", part.file(), part.line(), part.text())
                    .refused();
        }
    }

    private static char separator(YamlPart part) {
        String text = part.text().equals("tab") ? "\t" : part.text();
        if (text.length() != 1) {
            throw ImportProblem.of("mapping-separator", part.file(), part.line(), part.text())
                    .refused();
        }
        return text.charAt(0);
    }

    /** Years are written {@code yyyy} in a mapping; the strict resolver wants {@code uuuu} and refuses a 31 February. */
    private static DateTimeFormatter dates(YamlPart part) {
        try {
            return DateTimeFormatter.ofPattern(part.text().replace('y', 'u'), Locale.ROOT)
                    .withResolverStyle(ResolverStyle.STRICT);
        } catch (IllegalArgumentException unreadable) {
            throw ImportProblem.of("mapping-dates", part.file(), part.line(), part.text())
                    .refused();
        }
    }
}
