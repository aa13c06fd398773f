package org.foyer.assembly;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.foyer.access.PublicPath;
import org.foyer.values.Languages;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Shows the ticket of a guest, who has no account: whoever knows its code, of 122 random bits, holds the ticket. */
@Controller
class TicketController {

    static final String PATH = "ticket/";

    private final Tickets tickets;
    private final Languages languages;

    TicketController(Tickets tickets, Languages languages) {
        this.tickets = tickets;
        this.languages = languages;
    }

    @Bean
    static PublicPath ticketPath() {
        return new PublicPath("/" + PATH + "*");
    }

    @GetMapping("/" + PATH + "{ticket}.pdf")
    void ticket(
            @PathVariable("ticket") String ticket,
            @RequestParam(name = "lang", defaultValue = "") String language,
            HttpServletResponse response)
            throws IOException {
        Optional<byte[]> file = tickets.of(ticket, Languages.offered(language).orElse(languages.fallback()));
        PdfAnswer.write(response, file, "ticket.pdf");
    }
}
