package io.cardworkbench.organization;

import io.cardworkbench.access.Level;
import io.cardworkbench.access.Resource;
import org.jspecify.annotations.Nullable;

/**
 * What a change of groups or roles means to a member, on one resource.
 *
 * @param before the level until then; null for none
 * @param after the level from then on; null for none
 */
public record LevelChange(
        Member member,
        Resource resource,
        @Nullable Level before,
        @Nullable Level after) {

    public boolean isLoss() {
        return before != null && (after == null || !after.includes(before));
    }
}
