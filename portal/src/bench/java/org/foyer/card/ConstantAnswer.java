package org.foyer.card;

import java.util.Map;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Below the path of the codes, so that it passes the same filters. */
@TestComponent
@RestController
public class ConstantAnswer {

    @GetMapping("/v/constant")
    Map<String, String> constant() {
        return Map.of("status", "valid");
    }
}
