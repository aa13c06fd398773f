package org.foyer.member;

import java.util.Map;
import org.foyer.values.MemberId;

/**
 * Tells how the changes of a member stand with the association's member system. The room that carries them there implements it.
 * Whoever asks has asked {@code access} before.
 */
public interface FieldStates {

    /**
     * The fields that were changed in the portal since a member system is connected; empty where none is. The keys are names of
     * columns: {@code first_name}, {@code last_name}, {@code birth_date}, {@code gender}, {@code language}; {@code email},
     * {@code mobile} and {@code phone} for the main ones; {@code address_addition}, {@code street}, {@code house_number},
     * {@code post_box}, {@code postcode}, {@code town} and {@code country} of today's address; {@code newsletter},
     * {@code digital_invoice}, {@code surveys}, {@code fundraising}; and {@code delivery.} with the code of a magazine.
     */
    Map<String, FieldState> of(MemberId member);
}
