package org.foyer.content;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.foyer.access.Access;
import org.foyer.remote.RemoteProperties;
import org.foyer.remote.RemoteSystem;
import org.foyer.remote.SettableClock;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

/** What one node of the portal has of content: a library of its own, and the database that all nodes share. */
final class OneNode implements AutoCloseable {

    final Library library;
    final Stock stock;
    final Refresh refresh;
    final Fetching fetching;
    final Freshness freshness;
    private final Delivery delivery;

    private OneNode(World world, Delivery delivery, Clock clock) {
        this.delivery = delivery;
        var shelves = new ContentShelves(world.jdbc, clock);
        var troubles = new Troubles(world.jdbc, clock);
        var properties = new ContentProperties("de", Duration.ofSeconds(30), null);
        library = new Library(world.viewpoint, clock);
        stock = new Stock(delivery, shelves, library, properties, world.json, clock);
        refresh = new Refresh(delivery, shelves, troubles, world.transaction, world.json);
        fetching = new Fetching(world.access, refresh, stock, new FetchLease(world.jdbc, clock));
        freshness = new Freshness(delivery, shelves, troubles, stock);
    }

    /** Names of all that the node holds of a shelf, whoever it is for. */
    List<String> names(Shelf shelf) {
        return library.holdings().all(shelf).stream().map(Holding::name).toList();
    }

    @Override
    public void close() {
        stock.stop();
        fetching.destroy();
        delivery.close();
    }

    /** What all nodes share. */
    @TestComponent
    static final class World {

        private final JdbcClient jdbc;
        private final TransactionTemplate transaction;
        private final Viewpoint viewpoint;
        private final Access access;
        private final JsonMapper json;

        World(JdbcClient jdbc, TransactionTemplate transaction, Viewpoint viewpoint, Access access, JsonMapper json) {
            this.jdbc = jdbc;
            this.transaction = transaction;
            this.viewpoint = viewpoint;
            this.access = access;
            this.json = json;
        }

        /** Leaves nothing of what was fetched before. */
        void forget() {
            jdbc.sql("delete from content_shelf").update();
            jdbc.sql("delete from content_trouble").update();
        }

        /** Another node, started but for its timers. */
        OneNode node(StagedMagnolia magnolia, RemoteProperties remote, SettableClock clock) {
            var node = new OneNode(
                    this,
                    new MagnoliaDelivery(
                            new RemoteSystem("Magnolia", remote, clock),
                            magnolia.properties(remote),
                            new SignInRefusals(jdbc, clock)),
                    clock);
            node.stock.look();
            return node;
        }

        OneNode sample(SettableClock clock) {
            return new OneNode(this, new BundledDelivery(json), clock);
        }
    }
}
