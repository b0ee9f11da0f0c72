package io.cardworkbench.sql;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.jdbc.DatabaseDriver;
import org.springframework.stereotype.Component;

/** Which database this is; for the few things in which H2 and PostgreSQL have to be treated differently. */
@Component
public class Database {

    private final boolean h2;

    Database(@Value("${spring.datasource.url}") String url) {
        this.h2 = DatabaseDriver.fromJdbcUrl(url) == DatabaseDriver.H2;
    }

    public boolean isH2() {
        return h2;
    }
}
