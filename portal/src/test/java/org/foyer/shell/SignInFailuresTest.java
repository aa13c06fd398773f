package org.foyer.shell;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.web.client.ResourceAccessException;

class SignInFailuresTest {

    @ParameterizedTest
    @CsvSource({
        "authorization_request_not_found, EXPIRED",
        "invalid_grant, CODE",
        "invalid_id_token, CLOCK",
        "access_denied, DENIED",
        "server_error, UNREACHABLE",
        "something_new, OTHER"
    })
    void areToldApartByWhatThePersonCanDo(String code, SignInProblem problem) {
        assertThat(SignInFailures.problemOf(new OAuth2AuthenticationException(new OAuth2Error(code))))
                .isEqualTo(problem);
    }

    @Test
    void nameAServerThatDoesNotAnswer() {
        var failure = new OAuth2AuthenticationException(
                new OAuth2Error("invalid_token_response"), new ResourceAccessException("refused"));
        assertThat(SignInFailures.problemOf(failure)).isEqualTo(SignInProblem.UNREACHABLE);
    }

    @Test
    void haveAPageInAnyCase() {
        assertThat(SignInFailures.problemOf(new BadCredentialsException("?"))).isEqualTo(SignInProblem.OTHER);
        assertThat(SignInProblem.of("nonsense")).isEqualTo(SignInProblem.OTHER);
    }
}
