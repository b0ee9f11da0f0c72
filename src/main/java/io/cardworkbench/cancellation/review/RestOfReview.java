package io.cardworkbench.cancellation.review;

import io.cardworkbench.access.Actor;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Freezes once more what a job left of its review: the same cards, whatever matches by now. */
@Component
public class RestOfReview {

    private final ReviewTable reviews;
    private final Clock clock;

    RestOfReview(ReviewTable reviews, Clock clock) {
        this.reviews = reviews;
        this.clock = clock;
    }

    /**
     * The rest has the criteria and the surroundings of the review; nobody looks at it before a job starts from it. Empty where it is
     * not kept any more which cards these were: then the caller's transaction has to be undone.
     *
     * @param cards how many failed or were not reached
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public Optional<Review> freeze(Actor actor, ReviewId of, int cards) {
        var whole = reviews.get(of);
        var now = clock.instant();
        var rest = new Review(
                new ReviewId(UUID.randomUUID()),
                whole.environment(),
                actor.id(),
                whole.criteria(),
                cards,
                false,
                whole.customers(),
                whole.openInEnvironment(),
                whole.findings().ofTemplates(),
                now,
                now);
        reviews.insert(rest);
        return reviews.insertRest(rest.id(), of) > 0 ? Optional.of(rest) : Optional.empty();
    }
}
