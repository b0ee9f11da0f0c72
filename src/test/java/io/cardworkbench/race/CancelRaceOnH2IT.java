package io.cardworkbench.race;

import io.cardworkbench.support.TestH2;

class CancelRaceOnH2IT extends CancelRaceContract {

    @Override
    String url() {
        return TestH2.newDatabase();
    }
}
