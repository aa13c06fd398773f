package org.foyer.form;

import java.util.List;
import org.foyer.values.MemberMerge;
import org.foyer.values.MergeParticipant;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What was sent, begun or done under either entry was so by the person. Of two drafts of one form the later one stays. */
@Component
@Order(330)
class FormMerging implements MergeParticipant {

    private final JdbcClient jdbc;

    FormMerging(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void move(MemberMerge merge) {
        for (var sql : List.of(
                "update form_answer set member_id = :stays where member_id = :goes",
                "update form_answer set assigned_to = :stays where assigned_to = :goes",
                "update form_answer_note set author_id = :stays where author_id = :goes",
                "update form_answer_step set author_id = :stays where author_id = :goes",
                "update form_answer_step set whom_id = :stays where whom_id = :goes",
                "delete from form_draft a using form_draft b where a.form = b.form and a.updated_at < b.updated_at "
                        + "and a.member_id in (:goes, :stays) and b.member_id in (:goes, :stays) and a.id <> b.id",
                // of the very same moment
                "delete from form_draft a using form_draft b where a.form = b.form and a.member_id = :goes and b.member_id = :stays",
                "update form_draft set member_id = :stays where member_id = :goes")) {
            jdbc.sql(sql)
                    .param("stays", merge.stays().value())
                    .param("goes", merge.goes().value())
                    .update();
        }
    }
}
