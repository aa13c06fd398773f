package org.foyer.shell;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.foyer.access.SignedIn;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Shows to an account that belongs to no member one page only, whatever it asks for: what to do, and the way out. An account is never
 * tied to a member by its e-mail; the office does it.
 */
class MembersOnly extends OncePerRequestFilter {

    private final SignedIn signedIn;
    private final PlainPages pages;

    MembersOnly(SignedIn signedIn, PlainPages pages) {
        this.signedIn = signedIn;
        this.pages = pages;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return request.getRequestURI().startsWith(request.getContextPath() + "/foyer/");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (signedIn.account().isPresent() && signedIn.person().isEmpty()) {
            pages.noMember(request, response);
        } else {
            chain.doFilter(request, response);
        }
    }
}
