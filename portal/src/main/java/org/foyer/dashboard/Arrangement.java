package org.foyer.dashboard;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * How a person arranged their start page.
 *
 * @param order ids of tiles, from first to last; those that they never moved are missing
 * @param hidden ids of tiles that they do not wish to see
 */
public record Arrangement(List<String> order, Set<String> hidden) {

    public Arrangement {
        order = List.copyOf(order);
        hidden = Set.copyOf(hidden);
    }

    /** Whether the person changed anything. */
    public boolean isTheirOwn() {
        return !order.isEmpty() || !hidden.isEmpty();
    }

    /**
     * The tiles in the order of the person. One that they never moved comes right behind the tile that the editors put before it.
     *
     * @param offered ids of the tiles there are, in the order of the editors
     */
    public List<String> arranged(List<String> offered) {
        return all(offered).stream().filter(offered::contains).toList();
    }

    /** The same without those that are hidden. */
    public List<String> visible(List<String> offered) {
        return arranged(offered).stream().filter(it -> !hidden.contains(it)).toList();
    }

    /**
     * The order after a tile changed places with the one that is seen before it or behind it. Tiles that are not there today keep
     * their places. Unchanged where there is no such neighbour.
     */
    List<String> moved(String tile, boolean up, List<String> offered) {
        var seen = visible(offered);
        int from = seen.indexOf(tile);
        int to = up ? from - 1 : from + 1;
        var all = new ArrayList<>(all(offered));
        if (from >= 0 && to >= 0 && to < seen.size()) {
            all.remove(tile);
            all.add(all.indexOf(seen.get(to)) + (up ? 0 : 1), tile);
        }
        return all;
    }

    private List<String> all(List<String> offered) {
        var all = new ArrayList<>(order);
        int place = 0;
        for (String tile : offered) {
            int known = all.indexOf(tile);
            if (known < 0) {
                all.add(place, tile);
                known = place;
            }
            place = known + 1;
        }
        return all;
    }
}
