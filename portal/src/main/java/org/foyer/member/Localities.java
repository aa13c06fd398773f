package org.foyer.member;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The postal reference list. Where none is loaded it knows nothing, and everything typed is as good. */
@Repository
@Transactional(readOnly = true)
public class Localities {

    private final JdbcClient jdbc;

    Localities(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Places of the country whose postcode or town begins with what was typed, "3613", "Steff" or "3613 St". */
    public List<Place> complete(String country, String typed, int offset, int limit) {
        Place place = Place.read(country, typed);
        return jdbc.sql("""
                        select postcode, town from locality
                        where country = :country and postcode like :postcode and lower(town) like :town
                        order by postcode, town offset :offset limit :limit""")
                .param("country", country)
                .param("postcode", beginsWith(place.postcode()))
                .param("town", beginsWith(place.town().toLowerCase(Locale.ROOT)))
                .param("offset", offset)
                .param("limit", limit)
                .query((row, number) -> new Place(row.getString("postcode"), row.getString("town")))
                .list();
    }

    /** The only place that fits what was typed: a postcode alone is often enough. */
    public Optional<Place> only(String country, String typed) {
        List<Place> places = complete(country, typed, 0, 2);
        return places.size() == 1 ? Optional.of(places.getFirst()) : Optional.empty();
    }

    private static String beginsWith(String words) {
        return words.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%";
    }
}
