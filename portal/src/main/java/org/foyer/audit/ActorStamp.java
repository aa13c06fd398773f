package org.foyer.audit;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionExecution;
import org.springframework.transaction.TransactionExecutionListener;

/** Tells the database at the start of each writing transaction who acts, so that its triggers can log it. */
@Component
class ActorStamp implements TransactionExecutionListener {

    private final ObjectProvider<JdbcClient> jdbc;
    private final ObjectProvider<ActorSource> sources;

    ActorStamp(ObjectProvider<JdbcClient> jdbc, ObjectProvider<ActorSource> sources) {
        this.jdbc = jdbc;
        this.sources = sources;
    }

    @Override
    public void afterBegin(TransactionExecution transaction, @Nullable Throwable failure) {
        if (failure != null || transaction.isReadOnly() || !transaction.isNewTransaction()) {
            return;
        }
        Actor actor = Acting.actor()
                .or(() -> sources.orderedStream()
                        .flatMap(source -> source.currentActor().stream())
                        .findFirst())
                .orElseGet(() -> Actor.system("job"));
        String member = actor.member() == null ? "" : actor.member().toString();
        jdbc.getObject()
                .sql("""
                        select set_config('foyer.actor', ?, true), set_config('foyer.actor_member', ?, true),
                               set_config('foyer.channel', ?, true), set_config('foyer.reason', ?, true)""")
                .params(List.of(
                        actor.name(), member, actor.channel(), Acting.reason().orElse("")))
                .query()
                .singleRow();
    }
}
