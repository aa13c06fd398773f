package org.foyer.form;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.foyer.mail.Mail;
import org.foyer.mail.PortalLinks;
import org.foyer.values.Texts;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Writes the mail that confirms an answer, in the sender's language. To an address that is not known to be the sender's it says
 * nothing in their own words: a form is no way to have the association write to others. See docs/decisions/0251.
 */
@Component
class ConfirmationMail {

    private static final Pattern PLACE = Pattern.compile("( ?)\\{(\\w{1,20})}");
    private static final Pattern PARAGRAPHS = Pattern.compile("\\n\\s*\\n");

    private final Texts texts;
    private final PortalLinks links;

    ConfirmationMail(Texts texts, PortalLinks links) {
        this.texts = texts;
        this.links = links;
    }

    Mail of(Form form, SentAnswer answer, Sender sender, String to, List<AfterSending.Addition> additions) {
        var language = answer.language();
        var places = Map.of(
                "firstName", sender.firstName(),
                "name", sender.trusted() ? sender.name() : sender.firstName(),
                "title", form.title().in(language),
                "reference", answer.reference());
        var paragraphs = new ArrayList<String>();
        paragraphs.addAll(own(words(form, language), places));
        additions.forEach(addition -> paragraphs.addAll(addition.paragraphs()));
        paragraphs.addAll(sent(answer, sender.trusted()));
        paragraphs.add(texts.get(language, "form.mail.reference", answer.reference()));
        return new Mail(to, language, subject(form, language, places), paragraphs, action(answer, additions));
    }

    private String subject(Form form, Locale language, Map<String, String> places) {
        String own = filled(form.confirmation().subject().in(language), places)
                .replaceAll("\\s+", " ")
                .strip();
        return own.isEmpty()
                ? texts.get(language, "form.mail.subject", form.title().in(language))
                : own;
    }

    private String words(Form form, Locale language) {
        String own = form.confirmation().text().in(language);
        return own.isBlank()
                ? texts.get(language, "form.mail.text", form.title().in(language))
                : own;
    }

    private static List<String> own(String words, Map<String, String> places) {
        return Arrays.stream(PARAGRAPHS.split(Values.lines(words)))
                .map(paragraph -> filled(paragraph, places))
                .filter(paragraph -> !paragraph.isBlank())
                .toList();
    }

    /**
     * In one pass, so that nothing that a place is filled with is taken for a place. A place that is unknown stays; one that there is
     * nothing for goes with the space before it.
     */
    private static String filled(String words, Map<String, String> places) {
        return PLACE.matcher(words).replaceAll(place -> {
            String value = places.get(place.group(2));
            return Matcher.quoteReplacement(
                    value == null ? place.group() : value.isEmpty() ? "" : place.group(1) + value);
        });
    }

    private List<String> sent(SentAnswer answer, boolean whole) {
        var language = answer.language();
        var lines = answer.given().stream()
                .filter(given -> whole ? !given.words().isEmpty() : isClosed(given))
                .map(given -> given.label().in(language) + ":\n" + given.words().in(language))
                .toList();
        if (lines.isEmpty()) {
            return List.of();
        }
        var paragraphs = new ArrayList<String>();
        paragraphs.add(texts.get(language, whole ? "form.mail.sent" : "form.mail.sent.part"));
        paragraphs.addAll(lines);
        return paragraphs;
    }

    /** Whether the words are the editor's or the portal's, and none of the sender's. */
    private static boolean isClosed(Given given) {
        return !given.values().isEmpty()
                && switch (given.kind()) {
                    case CHOICE, SEVERAL, YESNO, CONSENT, DATE, NUMBER -> true;
                    default -> false;
                };
    }

    private Mail.@Nullable Action action(SentAnswer answer, List<AfterSending.Addition> additions) {
        Mail.@Nullable Action action = answer.member() == null
                ? null
                : new Mail.Action(
                        texts.get(answer.language(), "form.mail.open"), links.to(MyAnswers.addressOf(answer.id())));
        for (var addition : additions) {
            action = addition.link() == null ? action : addition.link();
        }
        return action;
    }
}
