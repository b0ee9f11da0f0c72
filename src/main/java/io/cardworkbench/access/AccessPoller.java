package io.cardworkbench.access;

import io.cardworkbench.watch.Rounds;
import io.cardworkbench.watch.Watch;
import io.cardworkbench.watch.Watcher;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.scheduling.TaskScheduler;
import org.springframework.stereotype.Component;

/** Looks, for the open pages of this node, whether what their members may do was changed, on whatever node. */
@Component
class AccessPoller {

    private static final Duration PERIOD = Duration.ofMillis(500);

    private final SessionTable sessions;
    private final SessionLimits limits;
    private final Clock clock;
    private final Executor deliveries;
    private final Rounds<Watched> rounds;

    AccessPoller(
            SessionTable sessions,
            SessionLimits limits,
            Clock clock,
            @Qualifier("applicationTaskExecutor") Executor deliveries,
            @Qualifier("watchScheduler") TaskScheduler scheduler) {
        this.sessions = sessions;
        this.limits = limits;
        this.clock = clock;
        this.deliveries = deliveries;
        this.rounds = new Rounds<>("access-poller", scheduler, PERIOD, this::look);
    }

    /** The first round counts as a change: something may have happened since the page was made. */
    Watch add(SignedInMember member, Consumer<AccessChange> consumer) {
        return rounds.add(new Watched(
                member, new Watcher<>(deliveries, found -> consumer.accept(changeOf(member, found)))));
    }

    private static AccessChange changeOf(SignedInMember member, Found found) {
        return found.over() || found.versions().sessions() > member.version()
                ? AccessChange.SESSION_ENDED
                : AccessChange.GRANTS;
    }

    private void look(List<Watched> all) {
        var now = clock.instant();
        var versions = sessions.versions(
                all.stream().map(watched -> watched.member().id()).collect(Collectors.toSet()));
        for (var watched : all) {
            var member = watched.member();
            Optional.ofNullable(versions.get(member.id()))
                    .ifPresent(known -> watched.watcher().offer(new Found(known, limits.areOver(member, now))));
        }
    }

    /** @param over whether the session has lasted too long, or its member has done nothing for too long */
    private record Found(MemberVersions versions, boolean over) {}

    private record Watched(SignedInMember member, Watcher<Found> watcher) {}
}
