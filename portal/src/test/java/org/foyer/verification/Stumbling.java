package org.foyer.verification;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.Filter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Makes a request fail where it says so: within Spring, with a message that quotes what it failed on, or before it. */
@TestConfiguration(proxyBeanMethods = false)
class Stumbling implements WebMvcConfigurer {

    static final String WHERE = "X-Stumble";

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(new HandlerInterceptor() {
            @Override
            public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
                if ("handler".equals(request.getHeader(WHERE))
                        && request.getDispatcherType() == DispatcherType.REQUEST) {
                    throw new IllegalStateException(
                            "row of Seraina Zgraggen for " + request.getRequestURI(),
                            new IllegalArgumentException("Zgraggen"));
                }
                return true;
            }
        });
    }

    @Bean
    FilterRegistrationBean<Filter> stumblingFilter() {
        return new FilterRegistrationBean<>((request, response, chain) -> {
            if (request instanceof HttpServletRequest http && "filter".equals(http.getHeader(WHERE))) {
                throw new IllegalStateException("stumbled");
            }
            chain.doFilter(request, response);
        });
    }
}
