package org.foyer.crm;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Builds lines of PostgreSQL's COPY text format: tab between values, {@code \N} for none, backslash before what has a meaning. */
final class CopyLine {

    /** What stands where a text had the character NUL, which PostgreSQL cannot hold. */
    static final char NUL_SHOWN = '\u2400';

    private final StringBuilder out = new StringBuilder(1 << 16);
    private boolean first = true;

    void value(@Nullable String value) {
        separate();
        if (value == null) {
            out.append("\\N");
        } else {
            for (int i = 0; i < value.length(); i++) {
                escaped(value.charAt(i));
            }
        }
    }

    /** An array of texts; none for an empty list. */
    void array(List<String> values) {
        if (values.isEmpty()) {
            value(null);
            return;
        }
        separate();
        out.append('{');
        for (int n = 0; n < values.size(); n++) {
            if (n > 0) {
                out.append(',');
            }
            out.append('"');
            String element = values.get(n);
            for (int i = 0; i < element.length(); i++) {
                char c = element.charAt(i);
                if (c == '"' || c == '\\') {
                    out.append("\\\\");
                }
                escaped(c);
            }
            out.append('"');
        }
        out.append('}');
    }

    void end() {
        out.append('\n');
        first = true;
    }

    int length() {
        return out.length();
    }

    /** What was built since the last call. */
    String take() {
        String taken = out.toString();
        out.setLength(0);
        return taken;
    }

    private void separate() {
        if (!first) {
            out.append('\t');
        }
        first = false;
    }

    private void escaped(char c) {
        switch (c) {
            case '\\' -> out.append("\\\\");
            case '\t' -> out.append("\\t");
            case '\n' -> out.append("\\n");
            case '\r' -> out.append("\\r");
            // PostgreSQL's texts cannot hold it; the row is refused for its control character, this shows where it
            // stood.
            case '\0' -> out.append(NUL_SHOWN);
            default -> out.append(c);
        }
    }
}
