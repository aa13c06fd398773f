package org.foyer.assembly.ui;

import java.util.Locale;
import java.util.Optional;
import org.foyer.access.Permission;
import org.foyer.assembly.Assembly;
import org.foyer.assembly.AssemblyAction;
import org.foyer.assembly.AssemblyKind;
import org.foyer.assembly.Delegation;
import org.foyer.assembly.Delegations;
import org.foyer.assembly.Guests;
import org.foyer.assembly.Proxies;
import org.foyer.values.Texts;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

/** The ways from the page of an assembly to its delegates, proxies and guests. */
@Configuration(proxyBeanMethods = false)
class PeopleActions {

    @Bean
    @Order(300)
    AssemblyAction wayToDelegates(Delegations delegations, Texts texts) {
        return new Leads((assembly, locale) -> {
            var there = delegations.of(assembly.id());
            boolean wanted = assembly.kind() == AssemblyKind.DELEGATES || !there.isEmpty();
            int seats = there.stream().mapToInt(Delegation::seats).sum();
            int filled = there.stream().mapToInt(Delegation::filled).sum();
            return wanted
                    ? Optional.of(new AssemblyAction.Way(
                            "users-group",
                            "assembly.seat.title",
                            "assembly/" + assembly.id() + "/delegates",
                            texts.get(locale, "assembly.seat.filled", filled, seats)))
                    : Optional.empty();
        });
    }

    @Bean
    @Order(400)
    AssemblyAction wayToProxies(Proxies proxies, Texts texts) {
        return new Leads((assembly, locale) -> assembly.proxiesEach() == 0
                ? Optional.empty()
                : Optional.of(new AssemblyAction.Way(
                        "file-text",
                        "assembly.proxy.title",
                        "assembly/" + assembly.id() + "/proxies",
                        texts.get(
                                locale,
                                "assembly.proxy.count",
                                proxies.of(assembly.id()).size()))));
    }

    @Bean
    @Order(500)
    AssemblyAction wayToGuests(Guests guests, Texts texts) {
        return new Leads((assembly, locale) -> Optional.of(new AssemblyAction.Way(
                "users",
                "assembly.guest.title",
                "assembly/" + assembly.id() + "/guests",
                texts.get(
                        locale, "assembly.guest.count", guests.of(assembly.id()).size()))));
    }

    /** Where something leads for those who run the assembly. */
    private record Leads(About shown) implements AssemblyAction {

        interface About {
            Optional<AssemblyAction.Way> of(Assembly assembly, Locale locale);
        }

        @Override
        public Permission permission() {
            return Permission.RUN_ASSEMBLY;
        }

        @Override
        public Optional<AssemblyAction.Way> about(Assembly assembly, Locale locale) {
            return shown.of(assembly, locale);
        }
    }
}
