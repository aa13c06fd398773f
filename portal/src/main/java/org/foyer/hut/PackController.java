package org.foyer.hut;

import static org.foyer.card.ReaderApp.answer;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.foyer.card.QrCode;
import org.foyer.card.ReaderApp;
import org.foyer.mail.PortalLinks;
import org.foyer.values.Association;
import org.foyer.values.Languages;
import org.foyer.values.Texts;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.DigestUtils;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.util.HtmlUtils;

/** The pack, as a file, as codes on a screen, and the sheet that explains the scanner. Open to anybody: it holds nothing about people. */
@RestController
class PackController {

    private final HutPacks packs;
    private final Texts texts;
    private final Languages languages;
    private final Association association;
    private final PortalLinks links;
    private final String sequencePage;
    private final String sheetPage;

    PackController(
            HutPacks packs,
            Texts texts,
            Languages languages,
            Association association,
            PortalLinks links,
            @Qualifier("scanner") ReaderApp scanner) {
        this.packs = packs;
        this.texts = texts;
        this.languages = languages;
        this.association = association;
        this.links = links;
        this.sequencePage = scanner.template("sequence.html");
        this.sheetPage = scanner.template("sheet.html");
    }

    @GetMapping("/scan/pack")
    ResponseEntity<byte[]> pack(WebRequest request) {
        var pack = packs.current();
        if (pack.isEmpty()) {
            return ResponseEntity.notFound().build();
        }
        String tag = '"' + DigestUtils.md5DigestAsHex(pack.get()) + '"';
        if (request.checkNotModified(tag)) {
            return ResponseEntity.status(304).eTag(tag).build();
        }
        return answer(HutPack.TYPE)
                .eTag(tag)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"scanner.foyerpack\"")
                .body(pack.get());
    }

    /** The pack as drawings of QR codes, in the order in which they are shown. */
    @GetMapping("/scan/sequence.json")
    ResponseEntity<Map<String, Object>> frames() {
        List<QrCode> codes = packs.current().stream()
                .flatMap(pack -> PackFrames.of(pack).stream())
                .map(QrCode::of)
                .toList();
        int side = codes.stream().mapToInt(QrCode::size).max().orElse(0) + 2 * QrCode.QUIET_ZONE;
        return answer(MediaType.APPLICATION_JSON_VALUE)
                .body(Map.of(
                        "side", side, "frames", codes.stream().map(QrCode::path).toList()));
    }

    @GetMapping("/scan/sequence")
    ResponseEntity<String> sequence(HttpServletRequest request) {
        return answer("text/html;charset=UTF-8").body(filled(sequencePage, request));
    }

    @GetMapping("/scan/sheet")
    ResponseEntity<String> sheet(HttpServletRequest request) {
        String address = links.to("scan/");
        return answer("text/html;charset=UTF-8")
                .body(filled(sheetPage, request)
                        .replace("{{code}}", QrCode.of(address).svg())
                        .replace("{{address}}", HtmlUtils.htmlEscape(address)));
    }

    /** Puts words where the page names their keys. */
    private String filled(String page, HttpServletRequest request) {
        Locale locale = languages.best(Optional.ofNullable(request.getHeader(HttpHeaders.ACCEPT_LANGUAGE))
                .orElse(""));
        var filled = new StringBuilder();
        int from = 0;
        for (int at = page.indexOf("[["); at >= 0; at = page.indexOf("[[", from)) {
            int end = page.indexOf("]]", at);
            filled.append(page, from, at)
                    .append(HtmlUtils.htmlEscape(texts.get(locale, page.substring(at + 2, end)), "UTF-8"));
            from = end + 2;
        }
        return filled.append(page.substring(from))
                .toString()
                .replace("{{lang}}", locale.getLanguage())
                .replace("{{base}}", request.getContextPath())
                .replace("{{association}}", HtmlUtils.htmlEscape(association.name(), "UTF-8"));
    }
}
