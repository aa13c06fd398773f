package org.foyer.assembly;

import java.util.List;
import java.util.UUID;
import org.foyer.access.Permission;
import org.springframework.stereotype.Service;

/** The proxies of an assembly, for its officials. */
@Service
public class Proxies {

    private final ProxyTable table;
    private final ProxyGiving giving;
    private final Assemblies assemblies;
    private final Officials officials;
    private final DoorWatch door;

    Proxies(ProxyTable table, ProxyGiving giving, Assemblies assemblies, Officials officials, DoorWatch door) {
        this.table = table;
        this.giving = giving;
        this.assemblies = assemblies;
        this.officials = officials;
        this.door = door;
    }

    /** All that hold, by giver. */
    public List<Proxy> of(AssemblyId id) {
        require(id);
        return table.of(id, door.inRoom(id));
    }

    /** People with a vote, by a part of name or number. */
    public List<Proxy.Person> entitled(AssemblyId id, String text, int offset, int limit) {
        require(id);
        return table.entitled(id, text, offset, limit);
    }

    /** Records that somebody gave their proxy, on paper or at the desk; both are told by mail. */
    public Arranged give(AssemblyId id, UUID giver, UUID holder) {
        var assembly = require(id);
        return giving.give(assembly, giver, holder, officials.me(id));
    }

    /** Revokes a proxy, as long as neither of the two was let in. */
    public Arranged revoke(AssemblyId id, UUID proxy) {
        var assembly = require(id);
        return giving.revoke(assembly, proxy, officials.me(id));
    }

    private Assembly require(AssemblyId id) {
        return assemblies.require(id, Permission.RUN_ASSEMBLY);
    }
}
