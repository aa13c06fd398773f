package org.foyer.shell;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.foyer.access.FarewellScript;
import org.foyer.values.Association;
import org.foyer.values.Languages;
import org.foyer.values.Texts;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseCookie;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The pages before and beside the portal: signed out, sign-in failed, account without a member, something broke. */
@Controller
class PlainPages {

    static final String SIGNED_OUT = "/signed-out";
    static final String SIGN_IN_PROBLEM = "/sign-in-problem";

    private final Texts texts;
    private final Languages languages;
    private final Association association;
    private final List<FarewellScript> farewell;
    private final String template;

    PlainPages(Texts texts, Languages languages, Association association, ObjectProvider<FarewellScript> farewell)
            throws IOException {
        this.texts = texts;
        this.languages = languages;
        this.association = association;
        this.farewell = farewell.stream().toList();
        this.template =
                new ClassPathResource("plain-page.html", PlainPages.class).getContentAsString(StandardCharsets.UTF_8);
    }

    @GetMapping(SIGNED_OUT)
    void signedOut(HttpServletRequest request, HttpServletResponse response) throws IOException {
        farewell.forEach(it -> response.addHeader(
                HttpHeaders.SET_COOKIE,
                ResponseCookie.from(it.cookie(), FarewellScript.NOBODY)
                        .path("/")
                        .secure(request.isSecure())
                        .sameSite("Lax")
                        .build()
                        .toString()));
        var locale = locale(request);
        write(
                request,
                response,
                HttpServletResponse.SC_OK,
                page(locale, "shell.signed.out", again(request, locale), "")
                        .running(farewell.stream().map(FarewellScript::path).toList()));
    }

    @GetMapping(SIGN_IN_PROBLEM)
    void signInProblem(
            @RequestParam(defaultValue = "other") String because,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        var problem = SignInProblem.of(because);
        var status = problem == SignInProblem.UNREACHABLE
                ? HttpServletResponse.SC_SERVICE_UNAVAILABLE
                : HttpServletResponse.SC_OK;
        var locale = locale(request);
        var retry = PlainPage.link(request.getContextPath() + "/", texts.get(locale, "shell.retry"));
        write(request, response, status, page(locale, "shell.problem." + problem.word(), retry, office(locale)));
    }

    /** The only page of an account that belongs to no member. */
    void noMember(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var locale = locale(request);
        var token = Optional.ofNullable((CsrfToken) request.getAttribute(CsrfToken.class.getName()));
        var signOut = token.map(it -> PlainPage.button(
                        request.getContextPath() + "/logout",
                        it.getParameterName(),
                        it.getToken(),
                        texts.get(locale, "shell.sign.out")))
                .orElse("");
        write(
                request,
                response,
                HttpServletResponse.SC_FORBIDDEN,
                page(locale, "shell.no.member", signOut, office(locale)));
    }

    /** The page of a request that failed; the reference leads to the log. */
    void failure(HttpServletRequest request, HttpServletResponse response, int status, String reference)
            throws IOException {
        var locale = locale(request);
        var key = status == HttpServletResponse.SC_NOT_FOUND || status == HttpServletResponse.SC_FORBIDDEN
                ? "shell.not.found"
                : "shell.broken";
        var home = PlainPage.link(request.getContextPath() + "/", texts.get(locale, "shell.home"));
        var trace = key.equals("shell.broken") ? texts.get(locale, "shell.broken.reference", reference) : "";
        write(request, response, status, page(locale, key, home, trace));
    }

    private PlainPage page(Locale locale, String key, String action, String more) {
        return new PlainPage(
                locale.getLanguage(),
                texts.get(locale, key + ".title"),
                List.of(texts.get(locale, key + ".text"), more),
                action,
                List.of());
    }

    private String again(HttpServletRequest request, Locale locale) {
        return PlainPage.link(request.getContextPath() + "/", texts.get(locale, "shell.sign.in"));
    }

    private String office(Locale locale) {
        return association.officePhone().isBlank()
                ? texts.get(locale, "shell.office", association.officeEmail())
                : texts.get(locale, "shell.office.phone", association.officeEmail(), association.officePhone());
    }

    private Locale locale(HttpServletRequest request) {
        return languages.formatting(languages.best(Optional.ofNullable(request.getHeader(HttpHeaders.ACCEPT_LANGUAGE))
                .orElse("")));
    }

    private void write(HttpServletRequest request, HttpServletResponse response, int status, PlainPage page)
            throws IOException {
        response.setStatus(status);
        response.setContentType(MediaType.TEXT_HTML_VALUE);
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.getWriter().write(page.fill(template, association.name(), request.getContextPath()));
    }
}
