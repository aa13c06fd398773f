package org.foyer.card;

import java.net.URI;
import java.util.Optional;
import org.foyer.values.MemberId;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Hands cards over to the wallets of phones. What is not offered or not theirs is answered as what does not exist. */
@Controller
class WalletController {

    private final Wallets wallets;

    WalletController(Wallets wallets) {
        this.wallets = wallets;
    }

    @GetMapping("/card/wallet/apple/{member}.pkpass")
    ResponseEntity<byte[]> apple(@PathVariable String member) {
        return id(member)
                .flatMap(wallets::applePass)
                .map(pass -> ResponseEntity.ok()
                        .cacheControl(CacheControl.noStore())
                        .contentType(MediaType.parseMediaType("application/vnd.apple.pkpass"))
                        .header(
                                HttpHeaders.CONTENT_DISPOSITION,
                                ContentDisposition.attachment()
                                        .filename("card.pkpass")
                                        .build()
                                        .toString())
                        .body(pass))
                .orElseGet(WalletController::nothing);
    }

    @GetMapping("/card/wallet/google/{member}")
    ResponseEntity<byte[]> google(@PathVariable String member) {
        return id(member)
                .flatMap(wallets::googleLink)
                .map(link -> ResponseEntity.status(HttpStatus.SEE_OTHER)
                        .cacheControl(CacheControl.noStore())
                        .location(URI.create(link))
                        .<byte[]>build())
                .orElseGet(WalletController::nothing);
    }

    private static ResponseEntity<byte[]> nothing() {
        return ResponseEntity.notFound().cacheControl(CacheControl.noStore()).build();
    }

    private static Optional<MemberId> id(String text) {
        try {
            return Optional.of(MemberId.of(text));
        } catch (IllegalArgumentException notAnId) {
            return Optional.empty();
        }
    }
}
