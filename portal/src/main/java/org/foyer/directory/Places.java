package org.foyer.directory;

import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Where postcodes lie, by the postal list that the operator loaded. */
@Repository
class Places {

    private final JdbcClient jdbc;

    Places(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The middle of the localities of a postcode; empty where the list does not know it. */
    Optional<Place> of(String country, String postcode) {
        return jdbc.sql("""
                        select avg(latitude) as latitude, avg(longitude) as longitude from locality
                        where country = ? and postcode = ? and latitude is not null having count(*) > 0""")
                .params(country, postcode)
                .query((row, number) -> new Place(row.getDouble("latitude"), row.getDouble("longitude")))
                .optional();
    }
}
