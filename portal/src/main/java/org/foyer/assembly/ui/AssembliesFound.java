package org.foyer.assembly.ui;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.foyer.assembly.Assembly;
import org.foyer.assembly.AssemblyId;
import org.foyer.assembly.AssemblyPlanning;
import org.foyer.assembly.AssemblyWords;
import org.foyer.assembly.Invitation;
import org.foyer.assembly.Invitations;
import org.foyer.assembly.PlannedAssembly;
import org.foyer.widgets.SearchContributor;
import org.foyer.widgets.SearchHit;
import org.foyer.widgets.SearchHits;
import org.foyer.widgets.SearchQuery;
import org.springframework.stereotype.Component;

/** Looks for assemblies that one plans, and for those one is invited to. */
@Component
class AssembliesFound implements SearchContributor {

    private final AssemblyPlanning planning;
    private final Invitations invitations;
    private final AssemblyWords words;

    AssembliesFound(AssemblyPlanning planning, Invitations invitations, AssemblyWords words) {
        this.planning = planning;
        this.invitations = invitations;
        this.words = words;
    }

    @Override
    public String label() {
        return "assembly.search";
    }

    @Override
    public int order() {
        return 40;
    }

    @Override
    public SearchHits find(SearchQuery query, Locale reader, int limit) {
        Map<AssemblyId, SearchHit> hits = new LinkedHashMap<>();
        if (planning.isOpenToMe()) {
            planning.mine().stream()
                    .map(PlannedAssembly::assembly)
                    .filter(assembly -> fits(query, assembly))
                    .forEach(assembly ->
                            hits.put(assembly.id(), hit(assembly, AssemblyView.addressOf(assembly.id()), reader)));
        }
        var invited = invitations.areThere() ? invitations.mine() : List.<Invitation>of();
        invited.stream()
                .map(Invitation::assembly)
                .filter(assembly -> fits(query, assembly))
                .forEach(assembly -> hits.putIfAbsent(
                        assembly.id(), hit(assembly, MyAssembliesView.ROUTE + "/" + assembly.id(), reader)));
        return SearchHits.firstOf(hits.values().stream().toList(), limit);
    }

    private static boolean fits(SearchQuery query, Assembly assembly) {
        return query.fit(
                        String.join(" ", assembly.name().byLanguage().values()),
                        String.join(" ", assembly.unitName().byLanguage().values()))
                > 0;
    }

    private SearchHit hit(Assembly assembly, String route, Locale reader) {
        return new SearchHit("calendar-event", assembly.name().in(reader), words.when(assembly, reader), route);
    }
}
