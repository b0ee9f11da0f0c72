package io.cardworkbench.cards.query;

import java.util.Optional;

/** Knows who submitted the jobs that cancel cards; cards themselves only know the number of the job. */
public interface Cancellers {

    /** The e-mail address of a member, or the name of an API credential. */
    Optional<String> nameOf(long job);
}
