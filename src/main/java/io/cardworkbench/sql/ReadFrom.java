package io.cardworkbench.sql;

import org.springframework.transaction.annotation.Transactional;

/**
 * Labels of {@link Transactional} that say where a transaction may read.
 *
 * @see <a href="../../../../../../docs/decisions/0034-a-replica-answers-once-it-has-caught-up.md">Decision 34</a>
 */
public final class ReadFrom {

    /** From a replica, if there is one and it has all that was committed before the transaction began. For those that only read. */
    public static final String REPLICA = "read-from-replica";

    private ReadFrom() {}
}
