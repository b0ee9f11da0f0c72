package io.cardworkbench.organization.ui;

import io.cardworkbench.access.Level;
import io.cardworkbench.kit.Texts;
import io.cardworkbench.organization.LevelChange;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Says in words what changes for a member. */
record LevelChangeWords(Texts texts) {

    /** @param changes of one member; at least one */
    String of(List<LevelChange> changes) {
        var gains = listed(changes, change -> !change.isLoss());
        var losses = listed(changes, LevelChange::isLoss);
        var name = changes.getFirst().member().name();
        if (gains.isEmpty()) {
            return texts.of("level-change.loses", name, losses);
        }
        return losses.isEmpty()
                ? texts.of("level-change.gains", name, gains)
                : texts.of("level-change.gains-and-loses", name, gains, losses);
    }

    private String listed(List<LevelChange> changes, Predicate<LevelChange> which) {
        return changes.stream().filter(which).map(this::what).collect(Collectors.joining(", "));
    }

    private String what(LevelChange change) {
        var before = change.before();
        var after = change.after();
        if (change.isLoss()) {
            return after == null
                    ? on(change, before)
                    : texts.of("level-change.lowered", on(change, before), level(after));
        }
        return before == null ? on(change, after) : texts.of("level-change.raised", on(change, after), level(before));
    }

    private String on(LevelChange change, @Nullable Level level) {
        return texts.of(
                "permission.name",
                level == null ? "" : level(level),
                texts.of("resource." + change.resource().key()));
    }

    private String level(Level level) {
        return texts.of("level." + level);
    }
}
