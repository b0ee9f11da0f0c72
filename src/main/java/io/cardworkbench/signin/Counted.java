package io.cardworkbench.signin;

import java.time.Duration;

/** What failed sign-ins are counted by, each with its own patience. */
enum Counted {
    /** Of all accounts from one address: many people may share it. */
    ADDRESS(30, Duration.ofMinutes(1)),

    /** Of one account from all addresses: a short pause, since it also meets the member. */
    ACCOUNT(30, Duration.ofSeconds(10)),

    /** Of one account from one address. */
    PAIR(5, Duration.ofMinutes(1));

    private final int free;
    private final Duration longest;

    Counted(int free, Duration longest) {
        this.free = free;
        this.longest = longest;
    }

    /** How many attempts follow one another without a pause. */
    int free() {
        return free;
    }

    Duration longest() {
        return longest;
    }
}
