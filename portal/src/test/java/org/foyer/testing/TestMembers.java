package org.foyer.testing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.foyer.access.Accounts;
import org.foyer.access.Permission;
import org.foyer.values.MemberId;
import org.foyer.values.UnitId;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.oauth2.client.authentication.OAuth2AuthenticationToken;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;
import org.springframework.security.oauth2.core.oidc.user.DefaultOidcUser;

/** Members, units and offices for tests, in the real database. */
@TestComponent
public class TestMembers {

    private final JdbcClient jdbc;
    private final Accounts accounts;

    TestMembers(JdbcClient jdbc, Accounts accounts) {
        this.jdbc = jdbc;
        this.accounts = accounts;
    }

    public static String subjectOf(String number) {
        return "test-" + number;
    }

    /** What Spring Security holds after a sign-in, with further claims of the ID token. */
    public static OAuth2AuthenticationToken token(
            String subject, String number, String name, Map<String, Object> further) {
        var now = Instant.now();
        var token = OidcIdToken.withTokenValue("test")
                .subject(subject)
                .issuer("http://localhost:1/realms/foyer")
                .issuedAt(now)
                .expiresAt(now.plusSeconds(300))
                .claim("name", name)
                .claim("preferred_username", number)
                .claim("sid", "session-" + subject)
                .claims(claims -> claims.putAll(further))
                .build();
        var authorities = Set.of(new SimpleGrantedAuthority("ROLE_SIGNED_IN"));
        return new OAuth2AuthenticationToken(new DefaultOidcUser(authorities, token), authorities, "keycloak");
    }

    /** The member with the number, created when it is not there, and tied to its test account. */
    public MemberId tied(String number, String firstName, String lastName, String language) {
        var member = member(number, firstName, lastName, language);
        accounts.link(subjectOf(number), member);
        return member;
    }

    /** The member with the number, created when it is not there. */
    public MemberId member(String number, String firstName, String lastName, String language) {
        jdbc.sql("insert into member (number, first_name, last_name, language) values (?, ?, ?, ?) "
                        + "on conflict (number) do nothing")
                .params(number, firstName, lastName, language)
                .update();
        return byNumber(number);
    }

    public MemberId byNumber(String number) {
        return new MemberId(jdbc.sql("select id from member where number = ?")
                .param(number)
                .query(UUID.class)
                .single());
    }

    /** A section below the top unit; both are created when they are not there. */
    public UnitId section(String number) {
        var top = unit("TEST", "NATIONAL", null);
        return new UnitId(unit(number, "SECTION", top));
    }

    /** The top unit, created when it is not there. */
    public UnitId top() {
        return new UnitId(unit("TEST", "NATIONAL", null));
    }

    private UUID unit(String number, String kind, UUID parent) {
        jdbc.sql("insert into unit (number, kind, name, parent_id) values (:number, :kind, "
                        + "jsonb_build_object('de', 'Sektion ' || :number), :parent) on conflict (number) do nothing")
                .param("number", number)
                .param("kind", kind)
                .param("parent", parent, java.sql.Types.OTHER)
                .update();
        return jdbc.sql("select id from unit where number = ?")
                .param(number)
                .query(UUID.class)
                .single();
    }

    /** Makes the member belong to the unit, from a year ago on. */
    public void join(MemberId member, UnitId unit) {
        jdbc.sql("insert into membership_category (code, name) values ('TEST', '{\"de\": \"Test\"}') "
                        + "on conflict do nothing")
                .update();
        jdbc.sql("insert into membership (member_id, unit_id, category, kind, from_date) "
                        + "values (?, ?, 'TEST', 'MAIN', ?) on conflict do nothing")
                .params(member.value(), unit.value(), LocalDate.now().minusYears(1))
                .update();
    }

    /** Gives the member an office in the unit that grants the permissions, from a year ago on, with its terms accepted. */
    public void office(MemberId holder, UnitId unit, Permission... permissions) {
        officeWithoutTerms(holder, unit, permissions);
        acceptTerms(holder);
    }

    /** Gives the member such an office in each unit that no other lies above; another test may have left a second one. */
    public void officeAtTheTop(MemberId holder, Permission... permissions) {
        jdbc.sql("select id from unit where parent_id is null")
                .query(UUID.class)
                .list()
                .forEach(top -> officeWithoutTerms(holder, new UnitId(top), permissions));
        acceptTerms(holder);
    }

    /** As if the member had read and accepted the terms of office right now. */
    public void acceptTerms(MemberId holder) {
        jdbc.sql("insert into terms_acceptance (member_id, terms, accepted_at, language, text_hash) "
                        + "values (?, '1', now(), 'de', 'test')")
                .param(holder.value())
                .update();
    }

    /** Gives the member an office whose terms wait to be accepted. */
    public void officeWithoutTerms(MemberId holder, UnitId unit, Permission... permissions) {
        var names = Set.of(permissions).stream().map(Enum::name).sorted().toList();
        var type = "TEST_" + String.join("_", names);
        jdbc.sql("insert into office_type (code, name, permissions) values (?, '{\"de\": \"Test\"}', ?) "
                        + "on conflict do nothing")
                .params(type, names.toArray(String[]::new))
                .update();
        jdbc.sql("insert into office (member_id, unit_id, office_type, from_date) values (?, ?, ?, ?) "
                        + "on conflict do nothing")
                .params(holder.value(), unit.value(), type, LocalDate.now().minusYears(1))
                .update();
    }
}
