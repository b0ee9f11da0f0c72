package io.cardworkbench.bench;

import org.springframework.jdbc.core.simple.JdbcClient;

/** The write-ahead log, from a moment on. */
record Wal(JdbcClient jdbc, long from) {

    static Wal from(JdbcClient jdbc) {
        return new Wal(jdbc, position(jdbc));
    }

    long bytes() {
        return position(jdbc) - from;
    }

    private static long position(JdbcClient jdbc) {
        return jdbc.sql("select cast(pg_current_wal_insert_lsn() - pg_lsn '0/0' as bigint)")
                .query(Long.class)
                .single();
    }
}
