package org.foyer.assembly.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.combobox.ComboBox;
import org.foyer.assembly.Arranged;
import org.foyer.assembly.AssemblyId;
import org.foyer.assembly.Proxies;
import org.foyer.assembly.Proxy;

/** Records a proxy that came on paper, or at the desk. */
final class ProxyDialog extends ArrangeDialog {

    private final Proxies proxies;
    private final AssemblyId assembly;
    private final ComboBox<Proxy.Person> giver = person("assembly.proxy.giver");
    private final ComboBox<Proxy.Person> holder = person("assembly.proxy.holder");

    ProxyDialog(Proxies proxies, AssemblyId assembly, Runnable onDone) {
        super("proxy", translate("assembly.proxy.record"), onDone);
        this.proxies = proxies;
        this.assembly = assembly;
        fill(giver);
        fill(holder);
        giver.setHelperText(getTranslation("assembly.proxy.person.help"));
        fields(giver, holder);
    }

    private static ComboBox<Proxy.Person> person(String label) {
        var field = new ComboBox<Proxy.Person>(translate(label));
        field.setClearButtonVisible(true);
        field.setItemLabelGenerator(ProxiesView::called);
        return field;
    }

    private void fill(ComboBox<Proxy.Person> field) {
        field.setItems(query ->
                proxies.entitled(assembly, query.getFilter().orElse(""), query.getOffset(), query.getLimit()).stream());
    }

    @Override
    void save() {
        tell(
                giver.getValue() == null || holder.getValue() == null
                        ? Arranged.refused("incomplete")
                        : proxies.give(
                                assembly,
                                giver.getValue().attendee(),
                                holder.getValue().attendee()),
                getTranslation("assembly.proxy.recorded"));
    }
}
