package io.cardworkbench.crash;

class KillOnPostgresIT extends KillContract {

    @Override
    CrashDatabase database() {
        return CrashDatabase.postgres();
    }
}
