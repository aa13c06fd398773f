package org.foyer.account.ui;

import java.text.NumberFormat;
import java.util.List;
import java.util.Locale;
import org.foyer.account.AccountState;
import org.foyer.account.OfficeMembers;
import org.foyer.values.MemberId;
import org.foyer.values.Texts;
import org.foyer.widgets.StartContributor;
import org.foyer.widgets.StartTile;
import org.springframework.stereotype.Component;

/** How many members one's office reaches, and how many of them have no account, for those who hold such an office. */
@Component
class MembersOnStart implements StartContributor {

    private final OfficeMembers members;
    private final Texts texts;

    MembersOnStart(OfficeMembers members, Texts texts) {
        this.members = members;
        this.texts = texts;
    }

    @Override
    public List<StartTile> tiles(MemberId member, Locale locale) {
        return members.isOpen()
                ? List.of(new StartTile(
                        "members",
                        50,
                        "users",
                        MembersView.ROUTE,
                        texts.get(locale, "accounts.members.menu"),
                        reach(locale)))
                : List.of();
    }

    private String reach(Locale locale) {
        var counts = members.totals();
        int all = counts.values().stream().mapToInt(Integer::intValue).sum();
        var numbers = NumberFormat.getIntegerInstance(locale);
        return texts.get(
                locale,
                "accounts.tile.fact",
                numbers.format(all),
                numbers.format(counts.getOrDefault(AccountState.NONE, 0)));
    }
}
