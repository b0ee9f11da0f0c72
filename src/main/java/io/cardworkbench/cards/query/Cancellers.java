package io.cardworkbench.cards.query;

import io.cardworkbench.access.EnvironmentId;
import java.util.Optional;

/** Knows who submitted the jobs that cancel cards, and why; cards themselves only know the number of the job. */
public interface Cancellers {

    Optional<Cancellation> of(EnvironmentId environment, long job);
}
