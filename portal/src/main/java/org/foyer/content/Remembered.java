package org.foyer.content;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

/** What was made lately, so that it need not be made again; what was not asked for the longest is forgotten first. */
final class Remembered<K, V> {

    private final Map<K, V> values;

    Remembered(int most) {
        this.values = new LinkedHashMap<>(16, 0.75f, true) {
            @Override
            protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
                return size() > most;
            }
        };
    }

    /** What was made of it; made now if need be, outside of the lock. */
    V of(K key, Function<? super K, ? extends V> make) {
        synchronized (values) {
            V known = values.get(key);
            if (known != null) {
                return known;
            }
        }
        V made = make.apply(key);
        synchronized (values) {
            values.put(key, made);
        }
        return made;
    }
}
