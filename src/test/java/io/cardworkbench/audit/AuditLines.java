package io.cardworkbench.audit;

import io.cardworkbench.access.MemberId;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the audit log has of a member, in the order in which it was written. */
public record AuditLines(List<Map<String, @Nullable Object>> lines) {

    public static AuditLines of(JdbcClient jdbc, MemberId member) {
        return new AuditLines(jdbc.sql("select * from audit_log where member_id = :member order by id")
                .param("member", member.value())
                .query()
                .listOfRows());
    }

    public static AuditLines of(JdbcClient jdbc, MemberId member, String action) {
        return new AuditLines(of(jdbc, member).lines.stream()
                .filter(line -> action.equals(line.get("action")))
                .toList());
    }

    public List<String> actions() {
        return texts("action");
    }

    public List<String> details() {
        return texts("detail");
    }

    private List<String> texts(String column) {
        return lines.stream().map(line -> String.valueOf(line.get(column))).toList();
    }
}
