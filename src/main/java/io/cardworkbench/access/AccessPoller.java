package io.cardworkbench.access;

import io.cardworkbench.watch.Rounds;
import io.cardworkbench.watch.Watch;
import io.cardworkbench.watch.Watcher;
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
    private final Executor deliveries;
    private final Rounds<Watched> rounds;

    AccessPoller(
            SessionTable sessions,
            @Qualifier("applicationTaskExecutor") Executor deliveries,
            @Qualifier("watchScheduler") TaskScheduler scheduler) {
        this.sessions = sessions;
        this.deliveries = deliveries;
        this.rounds = new Rounds<>("access-poller", scheduler, PERIOD, this::look);
    }

    /** The first round counts as a change: something may have happened since the page was made. */
    Watch add(SignedInMember member, Consumer<AccessChange> consumer) {
        return rounds.add(new Watched(
                member.id(), new Watcher<>(deliveries, versions -> consumer.accept(changeOf(member, versions)))));
    }

    private static AccessChange changeOf(SignedInMember member, MemberVersions versions) {
        return versions.sessions() == member.session() ? AccessChange.GRANTS : AccessChange.SESSION_ENDED;
    }

    private void look(List<Watched> all) {
        var versions = sessions.versions(all.stream().map(Watched::member).collect(Collectors.toSet()));
        all.forEach(
                watched -> Optional.ofNullable(versions.get(watched.member())).ifPresent(watched.watcher()::offer));
    }

    private record Watched(MemberId member, Watcher<MemberVersions> watcher) {}
}
