package org.foyer.hut;

import com.authlete.cbor.CBORizer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.security.interfaces.ECPublicKey;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;

/**
 * All that a scanner needs, as the claims of a CWT: keys, status list, names of sections, tariffs of categories, prices of huts, and
 * the rules for old lists. Holds nothing about people. The status list is packed already; the rest is packed here.
 *
 * @param keys public keys by their ids in eight hexadecimal digits
 * @param list the status list, signed
 * @param sections names by number: a text, or texts by language
 * @param categories codes of all categories
 * @param guest code of the tariff of guests
 * @param noteAfter how old the list may be before a scanner says so
 * @param limit how old it may be before a card is not certain
 */
record HutPack(
        Instant issued,
        Map<String, ECPublicKey> keys,
        byte[] list,
        Map<String, Object> sections,
        List<String> categories,
        List<Tariff> tariffs,
        String guest,
        String currency,
        List<Hut> huts,
        Duration noteAfter,
        Duration limit) {

    /** Typ of the CWT. */
    static final String TYPE = "application/vnd.foyer.hut-pack+cwt";

    /** A claim for private use (RFC 8392): format, status list, everything else in zlib format. */
    static final long PACK_CLAIM = -65538;

    private static final int FORMAT = 1;
    private static final int ISSUED_AT = 6;
    private static final int COORDINATE = 32;

    Map<Object, Object> claims() {
        var claims = new LinkedHashMap<Object, Object>();
        claims.put(ISSUED_AT, issued.getEpochSecond());
        claims.put(
                PACK_CLAIM,
                List.of(
                        FORMAT,
                        list,
                        packed(new CBORizer().cborizeMap(content()).encode())));
        return claims;
    }

    private Map<Object, Object> content() {
        var content = new LinkedHashMap<Object, Object>();
        content.put("keys", keys.entrySet().stream().map(HutPack::key).toList());
        content.put("units", new TreeMap<>(sections));
        var ofCategories = new TreeMap<String, Object>();
        categories.forEach(category -> ofCategories.put(category, Map.of("tariff", tariffOf(category))));
        content.put("categories", ofCategories);
        content.put(
                "tariffs",
                tariffs.stream()
                        .map(it -> List.of(it.code(), Names.compact(it.name())))
                        .toList());
        content.put("guest", guest);
        content.put("huts", huts.stream().map(this::hut).toList());
        content.put("note", noteAfter.toSeconds());
        content.put("limit", limit.toSeconds());
        return content;
    }

    private String tariffOf(String category) {
        return tariffs.stream()
                .filter(it -> it.categories().contains(category))
                .findFirst()
                .orElse(tariffs.getFirst())
                .code();
    }

    private List<Object> hut(Hut hut) {
        var prices = new TreeMap<String, Object>();
        hut.prices().forEach((tariff, amount) -> prices.put(tariff, hundredths(amount)));
        return List.of(hut.number(), Names.compact(hut.name()), currency, prices);
    }

    private static long hundredths(BigDecimal amount) {
        return amount.movePointRight(2).longValueExact();
    }

    private static List<Object> key(Map.Entry<String, ECPublicKey> key) {
        var point = key.getValue().getW();
        return List.of(
                HexFormat.of().parseHex(key.getKey()),
                coordinate(point.getAffineX().toByteArray()),
                coordinate(point.getAffineY().toByteArray()));
    }

    /** In 32 bytes, without a sign and with the zeros before it. */
    private static byte[] coordinate(byte[] number) {
        byte[] padded = new byte[COORDINATE];
        int length = Math.min(number.length, COORDINATE);
        System.arraycopy(number, number.length - length, padded, COORDINATE - length, length);
        return padded;
    }

    private static byte[] packed(byte[] content) {
        var packed = new ByteArrayOutputStream();
        try (var deflater = new DeflaterOutputStream(packed, new Deflater(Deflater.BEST_COMPRESSION))) {
            deflater.write(content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return packed.toByteArray();
    }
}
