package org.foyer.mailing;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.foyer.audit.Acting;
import org.foyer.audit.Actor;
import org.foyer.mailing.Exchange.Outcome;
import org.foyer.mailing.MailingRuns.Counts;
import org.foyer.member.Edit;
import org.foyer.member.MemberEditing;
import org.foyer.member.Preference;
import org.foyer.values.MemberId;
import org.springframework.stereotype.Component;

/**
 * Brings the groups of CleverReach in line with those who agreed to the newsletter. Who signed off there has signed off here: their
 * preference is taken back, and the change log says through what.
 */
@Component
class NewsletterExchange {

    private static final Actor CLEVERREACH = new Actor("CleverReach", null, "mailing");
    private static final String OTHERS = "default";

    private final MailingServices services;
    private final MailingProperties properties;
    private final Audience audience;
    private final Exchange exchange;
    private final MemberEditing editing;

    NewsletterExchange(
            MailingServices services,
            MailingProperties properties,
            Audience audience,
            Exchange exchange,
            MemberEditing editing) {
        this.services = services;
        this.properties = properties;
        this.audience = audience;
        this.exchange = exchange;
        this.editing = editing;
    }

    /** The groups, by what their runs are noted under. */
    Map<String, String> groups() {
        var groups = new TreeMap<String, String>();
        if (properties.cleverreach() != null) {
            properties.cleverreach().groups().values().forEach(group -> groups.put("newsletter:" + group, group));
        }
        return groups;
    }

    /** Runs all groups; whether each went to its end. */
    boolean run() {
        return services.cleverReach().map(this::run).orElse(true);
    }

    private boolean run(CleverReachClient client) {
        List<Addressee> all = audience.ofNewsletter();
        boolean fine = true;
        for (Map.Entry<String, String> group : groups().entrySet()) {
            List<Addressee> people = all.stream()
                    .filter(person -> group.getValue().equals(groupOf(person)))
                    .toList();
            Map<String, MemberId> keys = Exchange.keys(people, Addressee::email);
            fine &= exchange.run(group.getKey(), () -> synchronise(client, group.getValue(), people, keys), keys);
        }
        return fine;
    }

    private String groupOf(Addressee person) {
        Map<String, String> groups = properties.cleverreach() == null
                ? Map.of()
                : properties.cleverreach().groups();
        return groups.getOrDefault(person.language(), groups.getOrDefault(OTHERS, ""));
    }

    private Outcome synchronise(
            CleverReachClient client, String group, List<Addressee> people, Map<String, MemberId> keys) {
        RecipientReport report = client.synchronise(
                group, people.stream().map(Addressee::asRecipient).toList());
        report.unsubscribed().forEach(address -> {
            MemberId member = keys.get(address.toLowerCase(Locale.ROOT));
            if (member != null) {
                Acting.as(CLEVERREACH, () -> editing.agree(member, Preference.NEWSLETTER, new Edit<>(true, false)));
            }
        });
        return new Outcome(
                new Counts(
                        report.added(),
                        report.updated(),
                        report.removed(),
                        report.unsubscribed().size()),
                report.notTaken());
    }
}
