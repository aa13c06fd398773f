package org.foyer.assembly.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import org.foyer.access.Permission;
import org.foyer.assembly.Arranged;
import org.foyer.assembly.Assemblies;
import org.foyer.assembly.Assembly;
import org.foyer.assembly.Proxies;
import org.foyer.assembly.Proxy;
import org.foyer.widgets.ConfirmSheet;
import org.foyer.widgets.EmptyState;
import org.foyer.widgets.Page;
import org.foyer.widgets.PageHeader;
import org.foyer.widgets.Rows;
import org.foyer.widgets.TextRow;
import org.foyer.widgets.Toast;

/** Who gave their vote to whom; recorded and revoked by officials. */
@Route("assembly/:assembly/proxies")
@PermitAll
class ProxiesView extends Page implements BeforeEnterObserver, HasDynamicTitle {

    private final Assemblies assemblies;
    private final Proxies proxies;
    private final Clock clock;

    ProxiesView(Assemblies assemblies, Proxies proxies, Clock clock) {
        this.assemblies = assemblies;
        this.proxies = proxies;
        this.clock = clock;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("assembly.proxy.title");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(AssemblyAddress.of(event)
                .flatMap(id -> assemblies.forOfficial(id, Permission.RUN_ASSEMBLY))
                .orElseThrow(NotFoundException::new));
    }

    private void show(Assembly assembly) {
        removeAll();
        String name = assembly.name().in(getLocale());
        boolean there = assembly.proxiesEach() > 0;
        var header = new PageHeader(
                getPageTitle(),
                there
                        ? getTranslation("assembly.proxy.sentence", name, assembly.proxiesEach())
                        : getTranslation("assembly.proxy.sentence.none", name));
        if (there) {
            var give = new Button(
                    getTranslation("assembly.proxy.record"),
                    click -> new ProxyDialog(proxies, assembly.id(), () -> show(assembly)).open());
            give.addThemeVariants(ButtonVariant.PRIMARY);
            header.action(give);
        }
        add(AssemblyAddress.back(assembly, getLocale()), header);
        var rows =
                proxies.of(assembly.id()).stream().map(it -> row(assembly, it)).toList();
        add(
                rows.isEmpty()
                        ? new EmptyState(
                                "file-text",
                                getTranslation("assembly.proxy.none"),
                                getTranslation("assembly.proxy.none.sentence"))
                        : new Rows(rows));
    }

    private TextRow row(Assembly assembly, Proxy proxy) {
        String since = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                .withLocale(getLocale())
                .format(proxy.givenAt().atZone(clock.getZone()));
        var row = new TextRow(
                getTranslation("assembly.proxy.row", called(proxy.giver()), called(proxy.holder())),
                getTranslation("assembly.proxy.since", proxy.votes(), since),
                List.of(getTranslation(
                        proxy.holderIn() ? "assembly.proxy.holder-in" : "assembly.proxy.holder-not-in",
                        proxy.holder().name())));
        var revoke = new Button(getTranslation("assembly.proxy.revoke"), click -> ask(assembly, proxy));
        revoke.addThemeVariants(ButtonVariant.TERTIARY);
        revoke.setAriaLabel(
                getTranslation("assembly.proxy.revoke.of", proxy.giver().name()));
        row.add(revoke);
        return row;
    }

    private void ask(Assembly assembly, Proxy proxy) {
        new ConfirmSheet(
                        getTranslation(
                                "assembly.proxy.revoke.question", proxy.giver().name()),
                        getTranslation(
                                "assembly.proxy.revoke.consequence",
                                proxy.giver().name()),
                        getTranslation("assembly.proxy.revoke"),
                        getTranslation("assembly.proxy.keep"),
                        () -> revoke(assembly, proxy))
                .open();
    }

    private void revoke(Assembly assembly, Proxy proxy) {
        var outcome = proxies.revoke(assembly.id(), proxy.id());
        show(assembly);
        Toast.show(
                outcome instanceof Arranged.Refused why
                        ? Refusals.sentence("proxy", why, getLocale())
                        : getTranslation("assembly.proxy.revoked"));
    }

    static String called(Proxy.Person person) {
        return person.number() == null ? person.name() : person.name() + " (" + person.number() + ")";
    }
}
