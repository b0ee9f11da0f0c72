package io.cardworkbench.cards.ui;

import io.cardworkbench.cards.criteria.CardCriteria;

/**
 * What the criteria builder says at a moment.
 *
 * @param criteria of the rows that are complete
 * @param unread whether something was given that can't be read, and is not among the criteria
 * @param obstacle why they can't be reviewed yet; empty when they can
 */
public record Selection(CardCriteria criteria, boolean unread, String obstacle) {

    public boolean canBeReviewed() {
        return obstacle.isEmpty();
    }
}
