package io.cardworkbench.cards.kept;

import io.cardworkbench.access.CurrentMember;
import io.cardworkbench.access.EnvironmentId;
import io.cardworkbench.access.Level;
import io.cardworkbench.access.Requires;
import io.cardworkbench.access.Resource;
import io.cardworkbench.cards.query.CardQuery;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps queries that no address could hold, each for the member who asks and in one environment. */
@Service
public class KeptQueryService {

    /** For how long after it was last kept a query can be found. */
    public static final Duration KEPT_FOR = Duration.ofDays(30);

    private final KeptQueryTable queries;
    private final CurrentMember currentMember;
    private final Clock clock;

    KeptQueryService(KeptQueryTable queries, CurrentMember currentMember, Clock clock) {
        this.queries = queries;
        this.currentMember = currentMember;
        this.clock = clock;
    }

    /** The same query keeps its id. */
    @Requires(resource = Resource.CARD_INSTANCE, level = Level.VIEW)
    @Transactional
    public KeptQueryId keep(EnvironmentId environment, CardQuery query) {
        return queries.keep(
                environment, currentMember.id(), query, clock.instant().plus(KEPT_FOR));
    }

    /** Empty where the member has kept none of this id in the environment, or too long ago. */
    @Requires(resource = Resource.CARD_INSTANCE, level = Level.VIEW)
    @Transactional(readOnly = true)
    public Optional<CardQuery> find(EnvironmentId environment, KeptQueryId id) {
        return queries.find(environment, currentMember.id(), id, clock.instant());
    }
}
