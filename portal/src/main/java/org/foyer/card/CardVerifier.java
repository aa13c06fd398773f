package org.foyer.card;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Map;
import java.util.Optional;
import org.foyer.values.LocalName;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Judges a code as of now. Whoever holds a code may ask: that is what it is for. */
@Service
public class CardVerifier {

    private final StatementCodec codec;
    private final Standings standings;
    private final CardSigner signer;
    private final Clock clock;

    CardVerifier(CardKeys keys, Standings standings, CardSigner signer, Clock clock) {
        this.codec = new StatementCodec(keys);
        this.standings = standings;
        this.signer = signer;
        this.clock = clock;
    }

    /**
     * Judges what a code holds behind the address.
     *
     * @param text the last part of the address, in any case
     */
    public Verdict verify(String text) {
        return signed(text).map(this::judge).orElseGet(Verdict.Unknown::new);
    }

    private Optional<Statement> signed(String text) {
        return CodeText.read(text).flatMap(codec::verify);
    }

    private Verdict judge(Statement statement) {
        var found = standings.ofCards(
                statement.holders().stream().map(Holder::index).toList());
        var people = new ArrayList<Verdict.Judged>();
        for (var holder : statement.holders()) {
            Standings.Held held = found.get(holder.index());
            if (held == null) {
                return new Verdict.Unknown();
            }
            people.add(judged(statement, answer(statement, held.card(), held.standing()), holder, held.standing()));
        }
        return new Verdict.Known(statement.issued(), statement.expires(), statement.fresh(), people);
    }

    private Verdict.Answer answer(Statement statement, CardRow row, Standing standing) {
        if (row.revokedAt() != null) {
            return Verdict.Answer.REVOKED;
        }
        if (!standing.isGood()) {
            return Verdict.Answer.NOT_A_MEMBER;
        }
        return statement.expires().isAfter(clock.instant()) ? Verdict.Answer.GOOD : Verdict.Answer.EXPIRED;
    }

    private Verdict.Judged judged(Statement statement, Verdict.Answer answer, Holder holder, Standing standing) {
        Standing.@Nullable Belonging main = standing.main().orElse(null);
        return new Verdict.Judged(
                answer,
                standing.number(),
                standing.name().full(),
                standing.belongs().stream().map(CardVerifier::onCard).toList(),
                main == null ? holder.category() : main.category(),
                main == null ? new LocalName(Map.of()) : main.categoryName(),
                standing.years(),
                validUntil(statement, standing));
    }

    /** A code for right now ends in minutes, but the card that it stands for does not. */
    private LocalDate validUntil(Statement statement, Standing standing) {
        return statement.fresh() && standing.isGood()
                ? signer.validUntil(standing)
                : LocalDate.ofInstant(statement.expires().minusSeconds(1), clock.getZone());
    }

    private static LocalName onCard(Standing.Belonging belonging) {
        return belonging.cardName() == null ? belonging.unitName() : new LocalName(Map.of("de", belonging.cardName()));
    }
}
