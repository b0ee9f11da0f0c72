package io.cardworkbench.cancellation.proof;

import io.cardworkbench.access.CurrentMember;
import io.cardworkbench.cancellation.review.Friction;
import java.time.Clock;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Lets large jobs start only for members who have signed in or given their password or a code lately, if a setting wants that.
 * Systems have short tokens instead.
 *
 * @see <a href="../../../../../../../docs/decisions/0026-large-jobs-take-a-fresh-proof.md">Decision 26</a>
 */
@Component
public class FreshProof {

    private final CurrentMember currentMember;
    private final Clock clock;
    private final @Nullable Duration goodFor;

    FreshProof(
            CurrentMember currentMember,
            Clock clock,
            @Value("${workbench.cancellation.fresh-proof:#{null}}") @Nullable Duration goodFor) {
        this.currentMember = currentMember;
        this.clock = clock;
        this.goodFor = goodFor;
    }

    /** Refuses a job for which the number of cards has to be typed, if the last proof is too old. */
    public void refuseWithout(int cards, long openInEnvironment) {
        var limit = goodFor;
        if (limit != null && Friction.asksForNumber(cards, openInEnvironment) && isOld(limit)) {
            throw new FreshProofMissing();
        }
    }

    private boolean isOld(Duration limit) {
        return currentMember
                .find()
                .filter(member -> member.proved().plus(limit).isBefore(clock.instant()))
                .isPresent();
    }
}
