package io.cardworkbench.access;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The row of the organization, which whoever changes members, groups, roles or environments holds. */
@Repository
class OrganizationLockTable {

    private static final String LOCK = "select id from organization for update";

    private final JdbcClient jdbc;

    OrganizationLockTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Until the end of the transaction. Returns the id of the organization. */
    int take() {
        return jdbc.sql(LOCK).query(Integer.class).single();
    }
}
