package io.cardworkbench.race;

import io.cardworkbench.support.TestPostgres;

class CancelRaceOnPostgresIT extends CancelRaceContract {

    @Override
    String url() {
        return TestPostgres.newDatabase();
    }
}
