package org.foyer.card;

/**
 * A person as the code of a card names them.
 *
 * @param index of the card in the status list
 * @param name as on the card, shortened where the code would grow too large
 * @param unit number of the unit of the main membership
 * @param category code of the membership category
 * @param years completed years of membership at the time of signing
 */
public record Holder(long index, String number, String name, String unit, String category, int years) {

    Holder withName(String shorter) {
        return new Holder(index, number, shorter, unit, category, years);
    }
}
