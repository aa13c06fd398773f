package org.foyer.card;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import java.time.Instant;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.foyer.values.MemberId;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Codes of a running portal, as its members carry them, and some that it would never give. */
public final class RealCards {

    private final Beans portal;

    public RealCards(Beans portal) {
        this.portal = portal;
    }

    /** The parts of a running portal. */
    public interface Beans {

        <T> T bean(Class<T> type);
    }

    /** The code on the card of the member. */
    public String card(String number) {
        return bean(CardSigner.class).card(standing(number), row(number));
    }

    /** The code that the phone of the member shows right now. */
    public String fresh(String number) {
        return bean(CardSigner.class).fresh(standing(number), row(number));
    }

    /** One code for all of them. */
    public String household(String... numbers) {
        var signer = bean(CardSigner.class);
        var until = signer.validUntil(standing(numbers[0]));
        return signer.household(Arrays.stream(numbers).map(this::holder).toList(), until);
    }

    /** A code of the member whose time was over an hour ago. */
    public String expired(String number) {
        return signed(bean(CardKeys.class), number, Instant.now().minusSeconds(3_600));
    }

    /** A code of the member that another association signed. */
    public String foreign(String number) {
        return signed(strangers(), number, Instant.now().plusSeconds(86_400));
    }

    /** Gives the member a card and takes it back; the code of the card that counts no more. */
    public String revoked(String number) {
        String code = card(number);
        bean(CardTable.class).revoke(member(number), Revocation.LOST, null);
        bean(StatusLists.class).renew();
        return code;
    }

    /** Keys that no portal knows. */
    public static CardKeys strangers() {
        try {
            return CardKeys.of(new JWKSet(new ECKeyGenerator(Curve.P_256).generate()), "", Set.of());
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A code for somebody invented, as those keys sign it. */
    public static String made(CardKeys keys, long place, String name) {
        var now = Instant.now();
        var holder = new Holder(place, "%08d".formatted(4_000_000 + place), name, "110", "SINGLE", 12);
        var statement = new Statement(now, now.plusSeconds(30 * 86_400), false, List.of(holder));
        return "HTTPS://PORTAL.EXAMPLE.ORG/V/" + CodeText.text(new StatementCodec(keys).sign(statement));
    }

    /** The status list as bits, one a card. */
    public BitSet notGood() {
        return bean(Standings.class).notGood();
    }

    private String signed(CardKeys keys, String number, Instant expires) {
        var statement = new Statement(Instant.now().minusSeconds(7_200), expires, false, List.of(holder(number)));
        return "HTTPS://PORTAL.EXAMPLE.ORG/V/" + CodeText.text(new StatementCodec(keys).sign(statement));
    }

    private Holder holder(String number) {
        return bean(CardSigner.class).holder(standing(number), row(number));
    }

    private Standing standing(String number) {
        var member = member(number);
        return Objects.requireNonNull(bean(Standings.class).of(List.of(member)).get(member));
    }

    private CardRow row(String number) {
        var member = member(number);
        return Objects.requireNonNull(
                bean(CardTable.class).issued(List.of(member)).get(member));
    }

    private MemberId member(String number) {
        return new MemberId(bean(JdbcClient.class)
                .sql("select id from member where number = ?")
                .param(number)
                .query(UUID.class)
                .single());
    }

    private <T> T bean(Class<T> type) {
        return portal.bean(type);
    }
}
