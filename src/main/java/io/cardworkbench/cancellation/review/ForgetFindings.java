package io.cardworkbench.cancellation.review;

import java.util.Collection;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Lets reviews forget what was found of their cards, once these are not kept any more. What was asked for stays. */
@Component
public class ForgetFindings {

    private final ReviewTable reviews;

    ForgetFindings(ReviewTable reviews) {
        this.reviews = reviews;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void of(Collection<ReviewId> ids) {
        reviews.findings(ids).forEach((review, findings) -> reviews.keep(review, findings.ofTemplates()));
    }
}
