package io.cardworkbench.crash;

import io.cardworkbench.support.TestPostgres;
import java.util.List;

class KillOnPostgresIT extends KillContract {

    private final String url = TestPostgres.newDatabase();

    @Override
    String url() {
        return url;
    }

    @Override
    List<String> databaseSettings() {
        return List.of("spring.datasource.url=" + url);
    }
}
