package org.foyer.door;

import java.util.List;
import java.util.Optional;
import org.foyer.assembly.Assemblies;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Finds the desk of a request by its token. Whoever writes a method of the device interface asks for an {@link AtDesk}, and gets one of a
 * desk that is let in now, or is not called at all.
 */
@Component
class DeskArguments implements HandlerMethodArgumentResolver {

    private static final String BEARER = "Bearer ";

    private final Desks desks;
    private final Assemblies assemblies;

    DeskArguments(Desks desks, Assemblies assemblies) {
        this.desks = desks;
        this.assemblies = assemblies;
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == AtDesk.class;
    }

    @Override
    public Object resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory factory) {
        Desk desk = Optional.ofNullable(request.getHeader(HttpHeaders.AUTHORIZATION))
                .filter(header -> header.startsWith(BEARER))
                .flatMap(header -> desks.byToken(header.substring(BEARER.length())))
                .orElseThrow(() -> new ShutOutException(Desks.Shut.DESK_UNKNOWN));
        var assembly =
                assemblies.find(desk.assembly()).orElseThrow(() -> new ShutOutException(Desks.Shut.DESK_UNKNOWN));
        desks.shut(desk, assembly).ifPresent(why -> {
            throw new ShutOutException(why);
        });
        return new AtDesk(desk, assembly);
    }

    @Configuration(proxyBeanMethods = false)
    static class Registration implements WebMvcConfigurer {

        private final DeskArguments arguments;

        Registration(DeskArguments arguments) {
            this.arguments = arguments;
        }

        @Override
        public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
            resolvers.add(arguments);
        }
    }
}
