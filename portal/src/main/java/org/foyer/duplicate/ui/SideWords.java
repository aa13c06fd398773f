package org.foyer.duplicate.ui;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.foyer.audit.ChangeWords;
import org.foyer.duplicate.MergeSide;
import org.foyer.member.Address;
import org.foyer.member.ContactKind;
import org.foyer.member.MemberProfile;
import org.foyer.member.MemberProfile.Contact;
import org.foyer.member.Preference;
import org.foyer.values.Languages;
import org.foyer.values.MergePart;
import org.foyer.values.Texts;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Names what can be chosen, and tells what an entry holds of it. Nothing there is told as an empty string. */
@Component
class SideWords {

    private final ChangeWords words;
    private final Texts texts;
    private final Languages languages;
    private final Clock clock;

    SideWords(ChangeWords words, Texts texts, Languages languages, Clock clock) {
        this.words = words;
        this.texts = texts;
        this.languages = languages;
        this.clock = clock;
    }

    String name(MergePart part, Locale locale) {
        return switch (part) {
            case EMAIL, MOBILE, PHONE, ADDRESS, ACCOUNT, HOUSEHOLD -> texts.get(locale, "duplicate.part." + part);
            case PHOTO -> words.entity("member_photo", locale);
            default -> words.field("member", part.name().toLowerCase(Locale.ROOT), locale);
        };
    }

    String value(MergePart part, MergeSide side, Locale locale) {
        MemberProfile profile = side.profile();
        return switch (part) {
            case FIRST_NAME -> profile.name().first();
            case LAST_NAME -> profile.name().last();
            case BIRTH_DATE -> date(profile.birthDate(), locale);
            case GENDER ->
                words.value(
                        "gender",
                        profile.gender() == null ? null : profile.gender().name(),
                        locale);
            case LANGUAGE -> Locale.of(profile.language()).getDisplayLanguage(locale);
            case HONOURS -> profile.honours() == null ? "" : profile.honours();
            case DECEASED -> words.value("deceased", Boolean.toString(side.deceased()), locale);
            case HOUSEHOLD -> side.household() == 0 ? "" : texts.get(locale, "duplicate.household", side.household());
            case EMAIL -> contact(side, ContactKind.EMAIL, locale);
            case MOBILE -> contact(side, ContactKind.MOBILE, locale);
            case PHONE -> contact(side, ContactKind.PHONE, locale);
            case ADDRESS -> address(side, locale);
            case PHOTO -> side.photo() ? texts.get(locale, "duplicate.photo") : "";
            case ACCOUNT -> account(side, locale);
            case NEWSLETTER, DIGITAL_INVOICE, SURVEYS, FUNDRAISING ->
                words.value(
                        "agreed", Boolean.toString(profile.agreed().contains(Preference.valueOf(part.name()))), locale);
        };
    }

    private static String contact(Contact contact, String verified) {
        return contact.verified() ? contact.value() + " · " + verified : contact.value();
    }

    private String contact(MergeSide side, ContactKind kind, Locale locale) {
        return side.profile().contacts().stream()
                .filter(contact -> contact.kind() == kind)
                .findFirst()
                .map(contact -> contact(contact, texts.get(locale, "duplicate.verified")))
                .orElse("");
    }

    private String address(MergeSide side, Locale locale) {
        return side.profile()
                .addressOn(LocalDate.now(clock))
                .map(dated ->
                        texts.get(locale, "duplicate.since", written(dated.address()), date(dated.from(), locale)))
                .orElse("");
    }

    private static String written(Address address) {
        return Stream.of(
                        join(address.street(), address.houseNumber()),
                        join(address.postBox(), null),
                        join(address.postcode(), address.town()))
                .filter(line -> !line.isEmpty())
                .collect(Collectors.joining(", "));
    }

    private static String join(@Nullable String one, @Nullable String other) {
        return ((one == null ? "" : one) + " " + (other == null ? "" : other)).strip();
    }

    private String account(MergeSide side, Locale locale) {
        return side.account()
                .map(account -> account.lastSignInAt() == null
                        ? texts.get(locale, "duplicate.account.unused")
                        : texts.get(locale, "duplicate.account.used", day(account.lastSignInAt(), locale)))
                .orElse("");
    }

    /** The day of a point in time, as one writes it. */
    String day(@Nullable Instant time, Locale locale) {
        return date(time == null ? null : LocalDate.ofInstant(time, clock.getZone()), locale);
    }

    String period(LocalDate from, @Nullable LocalDate to, Locale locale) {
        return to == null
                ? texts.get(locale, "duplicate.period.open", date(from, locale))
                : texts.get(locale, "duplicate.period", date(from, locale), date(to, locale));
    }

    private String date(@Nullable LocalDate date, Locale locale) {
        return date == null
                ? ""
                : DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                        .withLocale(languages.formatting(locale))
                        .format(date);
    }
}
