package org.foyer.outbox;

import java.util.Optional;
import org.foyer.connector.CrmRecord;
import org.foyer.values.MemberId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Which record of the member system is which member. */
@Repository
class CrmRecords {

    private final JdbcClient jdbc;

    CrmRecords(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<String> idOf(String system, MemberId member) {
        return jdbc.sql("select source_id from outbox_record where system = ? and member_id = ?")
                .params(system, member.value())
                .query(String.class)
                .optional();
    }

    String numberOf(MemberId member) {
        return jdbc.sql("select number from member where id = ?")
                .param(member.value())
                .query(String.class)
                .single();
    }

    /** Ties a record to the member with its number; a record without a member stays alone. */
    void match(String system, CrmRecord record) {
        if (record.memberNumber() == null || record.source().deleted()) {
            return;
        }
        jdbc.sql("delete from outbox_record where system = ? and source_id = ?")
                .params(system, record.sourceId())
                .update();
        jdbc.sql("""
                        insert into outbox_record (system, member_id, source_id)
                        select ?, id, ? from member where number = ?
                        on conflict (system, member_id) do update set source_id = excluded.source_id""").params(system, record.sourceId(), record.memberNumber()).update();
    }

    void forget(String system, MemberId member) {
        jdbc.sql("delete from outbox_record where system = ? and member_id = ?")
                .params(system, member.value())
                .update();
    }
}
