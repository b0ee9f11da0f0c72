package io.cardworkbench.audit;

import io.cardworkbench.sql.Times;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What the audit log is kept in: on PostgreSQL a table for each month, on H2 a single one. */
@Repository
class AuditMonthTable {

    private static final String MONTHS = """
            select to_date(substr(c.relname, 11), 'YYYY_MM') as first_day
            from pg_inherits i
            join pg_class c on c.oid = i.inhrelid
            where i.inhparent = 'audit_log'::regclass and c.relname <> 'audit_log_other'
            order by first_day
            """;

    private static final String UNSORTED = "select exists (select 1 from audit_log_other)";

    private static final String SORT = "select sort_audit_log_other()";

    private static final String ADD = "select add_audit_log_month(:month)";

    private static final String DROP = "select drop_audit_log_month(:month)";

    private static final String COUNT = "select count(*) from audit_log where at < :before";

    private static final String DELETE = "delete from audit_log where at < :before fetch first :most rows only";

    private final JdbcClient jdbc;

    AuditMonthTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** On PostgreSQL: those that are there, the oldest first. */
    List<LocalDate> months() {
        return jdbc.sql(MONTHS)
                .query((row, number) -> row.getObject("first_day", LocalDate.class))
                .list();
    }

    /** On PostgreSQL: whether there are lines of a month that is not there. */
    boolean hasUnsorted() {
        return jdbc.sql(UNSORTED).query(Boolean.class).single();
    }

    /** On PostgreSQL: gives each line the month that it belongs to. */
    void sort() {
        jdbc.sql(SORT).query(row -> {});
    }

    /** On PostgreSQL. */
    void add(LocalDate month) {
        jdbc.sql(ADD).param("month", month).query(row -> {});
    }

    /** On PostgreSQL; returns how many lines went with it. */
    long drop(LocalDate month) {
        return jdbc.sql(DROP).param("month", month).query(Long.class).single();
    }

    /** How many lines are older. */
    long count(Instant before) {
        return jdbc.sql(COUNT)
                .param("before", Times.utc(before))
                .query(Long.class)
                .single();
    }

    /** On H2, which has no months: deletes some of the lines that are older, and returns how many. */
    int delete(Instant before, int most) {
        return jdbc.sql(DELETE)
                .param("before", Times.utc(before))
                .param("most", most)
                .update();
    }
}
