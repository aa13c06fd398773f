package org.foyer.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import java.time.Instant;
import java.util.UUID;
import java.util.regex.Pattern;
import org.foyer.testing.TestDoor;
import org.foyer.values.MemberId;
import org.foyer.values.UnitId;

/** An assembly in the running portal, with the desks that stand at its door. */
final class Door {

    private static final LocatorAssertions.HasTextOptions SOON =
            new LocatorAssertions.HasTextOptions().setTimeout(20_000);

    final TestDoor roll;

    Door() {
        roll = new TestDoor(Portal.running().database(), wholeAssociation(), Instant.now());
    }

    /** The unit above all others of the sample, so that its members may vote by the rules. */
    private static UnitId wholeAssociation() {
        return new UnitId(Portal.running().database().sql("""
                        with recursive above(id, parent_id) as (
                            select u.id, u.parent_id from unit u join membership m on m.unit_id = u.id join member p on p.id = m.member_id
                            where p.number = '04172283'
                            union select u.id, u.parent_id from unit u join above a on u.id = a.parent_id)
                        select id from above where parent_id is null""").query(UUID.class).single());
    }

    /** A member of the sample, who has a card, with a vote. */
    UUID voterWithCard(String number, String name) {
        var member = Portal.running()
                .database()
                .sql("select id from member where number = ?")
                .param(number)
                .query(UUID.class)
                .single();
        return roll.attendee(new MemberId(member), name, true, 1, 1, "");
    }

    /** A desk with a stack of voting cards; it has no device yet. */
    UUID desk(String name, int firstCard) {
        UUID desk = roll.desk(name, UUID.randomUUID().toString());
        Portal.running()
                .database()
                .sql("update door_desk set cards_from = ?, cards_to = ? where id = ?")
                .params(firstCard, firstCard + 99, desk)
                .update();
        return desk;
    }

    /** Opens the link of the desk's code, as a phone does that scanned it. */
    void enrol(Visit visit, UUID desk) {
        String code = UUID.randomUUID().toString();
        Portal.running()
                .database()
                .sql("update door_desk set code_hash = ?, code_until = now() + interval '15 minutes' where id = ?")
                .params(TestDoor.sha256(code), desk)
                .update();
        visit.open("/check-in/#" + code);
        visit.page.locator("[name=operator]").fill("Rahel Wüthrich");
        visit.page.locator("form.form .main").click();
        assertThat(visit.page.locator(".panel.is-ready")).isVisible();
        status(visit.page, "Verbunden");
        assertThat(visit.page.locator("html[data-kept]")).hasCount(1);
    }

    void revoke(UUID desk) {
        Portal.running()
                .database()
                .sql("update door_desk set revoked_at = now() where id = ?")
                .param(desk)
                .update();
    }

    String ticket(UUID attendee) {
        return Portal.running()
                .database()
                .sql("select ticket from attendee where id = ?")
                .param(attendee)
                .query(String.class)
                .single();
    }

    /** How many lines the log has of the act about the person. */
    int lines(String act, UUID attendee) {
        return Portal.running()
                .database()
                .sql("select count(*) from door_event where act = ? and attendee_id = ?")
                .params(act, attendee)
                .query(Integer.class)
                .single();
    }

    static void status(Page page, String text) {
        assertThat(page.locator("#status")).hasText(Pattern.compile(text), SOON);
    }

    static Locator main(Page page) {
        return page.locator(".acts .main");
    }

    /** Finds somebody by typing and opens the only one or the first. */
    static void search(Page page, String text) {
        page.locator("#search").fill(text);
        page.locator("#search").press("Enter");
    }

    /** Confirms as an operator does, who has looked at the person first. */
    static void confirm(Page page) {
        ripe(page);
        main(page).click();
    }

    /** Waits until the sheet takes a tap: one that comes at once was meant for the sheet before. */
    static void ripe(Page page) {
        page.waitForFunction("() => performance.now() - (globalThis.shownAt ??= performance.now()) > 300");
        page.evaluate("() => (globalThis.shownAt = undefined)");
    }
}
