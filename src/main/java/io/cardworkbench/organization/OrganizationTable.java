package io.cardworkbench.organization;

import io.cardworkbench.sql.Inserted;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The organization. */
@Repository
class OrganizationTable {

    private static final String EXISTS = "select count(*) from organization";

    private static final String IS_DEMO = "select count(*) from organization where demo";

    private static final String INSERT = "insert into organization (name, demo) values (:name, :demo)";

    private static final String ID = "select id from organization";

    private final JdbcClient jdbc;

    OrganizationTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    boolean exists() {
        return jdbc.sql(EXISTS).query(Integer.class).single() > 0;
    }

    boolean isDemo() {
        return jdbc.sql(IS_DEMO).query(Integer.class).single() > 0;
    }

    int insert(String name, boolean demo) {
        return Inserted.key(jdbc.sql(INSERT).param("name", name).param("demo", demo));
    }

    int id() {
        return jdbc.sql(ID).query(Integer.class).single();
    }
}
