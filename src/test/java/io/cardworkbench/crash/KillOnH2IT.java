package io.cardworkbench.crash;

class KillOnH2IT extends KillContract {

    @Override
    CrashDatabase database() {
        return CrashDatabase.h2(directory);
    }
}
