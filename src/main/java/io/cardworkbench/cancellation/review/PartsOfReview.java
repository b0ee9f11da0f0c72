package io.cardworkbench.cancellation.review;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Cuts a review into parts of which each is small enough for a job; the review itself is the first. */
@Component
public class PartsOfReview {

    private final ReviewTable reviews;
    private final ReviewSettings settings;

    PartsOfReview(ReviewTable reviews, ReviewSettings settings) {
        this.reviews = reviews;
        this.settings = settings;
    }

    /** The parts in the order of their cards; chunks stay whole, and only change hands. */
    @Transactional(propagation = Propagation.MANDATORY)
    public List<Review> cut(Review whole) {
        if (whole.matched() <= settings.maxCards()) {
            return List.of(whole);
        }
        var chunkSize = reviews.chunkSize(whole.id());
        var chunks = Math.max(1, settings.maxCards() / chunkSize);
        var cards = chunks * chunkSize;
        var parts = new ArrayList<Review>();
        parts.add(part(whole, whole.id(), cards));
        for (var from = chunks; parts.size() * cards < whole.matched(); from += chunks) {
            var left = whole.matched() - parts.size() * cards;
            var part = part(whole, new ReviewId(UUID.randomUUID()), Math.min(cards, left));
            reviews.insert(part);
            reviews.cut(whole.id(), from, from + chunks, part.id());
            parts.add(part);
        }
        return List.copyOf(parts);
    }

    /** It has the criteria and the surroundings of the whole; nobody looks at it but through its job. */
    private static Review part(Review whole, ReviewId id, int cards) {
        return new Review(
                id,
                whole.environment(),
                whole.by(),
                whole.criteria(),
                cards,
                whole.more(),
                whole.customers(),
                whole.openInEnvironment(),
                whole.findings().ofTemplates(),
                whole.created(),
                whole.expires());
    }
}
