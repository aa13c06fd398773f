package org.foyer.contact;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * What somebody has newly written in an answer: without the quoted mail below it, the signature, and their own address. What mail
 * programs put between the two differs; where nothing is recognised, all stays.
 */
final class ReplyText {

    /** "Am 3. Mai schrieb Anna:", over one line or two. */
    private static final Pattern WROTE = Pattern.compile(
            "^\\s*(am|on|le|il|op)\\b.{4,300}\\b(schrieb|wrote|a écrit|ha scritto|schreef)\\b.{0,200}:\\s*$",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final Pattern RULE = Pattern.compile("^\\s*(-{4,}.{0,60}-{4,}|_{10,})\\s*$");
    private static final Pattern HEADER = Pattern.compile(
            "^\\s*\\*?(von|from|de|da|van|gesendet|sent|envoyé|inviato|verzonden)\\s?:\\*?\\s.{0,300}$",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern SIGNATURE = Pattern.compile("^-- ?$");

    private ReplyText() {}

    /** @param own addresses of the writer, which do not reach the other side */
    static String of(String text, Collection<String> own) {
        List<String> lines =
                new ArrayList<>(text.lines().map(String::stripTrailing).toList());
        List<String> kept = new ArrayList<>();
        for (int index = 0; index < lines.size(); index++) {
            if (endsHere(lines, index)) {
                break;
            }
            if (!lines.get(index).startsWith(">")) {
                kept.add(lines.get(index));
            }
        }
        var words = String.join("\n", kept).strip();
        for (var address : own) {
            if (!address.isBlank()) {
                words = Pattern.compile(Pattern.quote(address), Pattern.CASE_INSENSITIVE)
                        .matcher(words)
                        .replaceAll("…");
            }
        }
        return words;
    }

    private static boolean endsHere(List<String> lines, int index) {
        var line = lines.get(index);
        if (line.length() > 400) {
            return false;
        }
        var next = index + 1 < lines.size() ? lines.get(index + 1) : "";
        return SIGNATURE.matcher(line).matches()
                || RULE.matcher(line).matches()
                || WROTE.matcher(line).matches()
                || (next.length() < 400 && WROTE.matcher(line + " " + next).matches() && !line.isBlank())
                || (HEADER.matcher(line).matches() && HEADER.matcher(next).matches())
                || line.toLowerCase(Locale.ROOT).contains("reply+");
    }
}
