package io.cardworkbench.soak;

import java.time.Duration;

/** Does something to a node or its database for a while, and fails where numbers are not exact afterwards. */
interface Trial {

    /** How long it is meant to be. */
    Duration usual();

    void run(Duration length) throws Exception;
}
