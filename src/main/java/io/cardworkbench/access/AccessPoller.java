package io.cardworkbench.access;

import io.cardworkbench.watch.Rounds;
import io.cardworkbench.watch.Watch;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/** Looks, for the open pages of this node, whether what their members may do was changed, on whatever node. */
@Component
class AccessPoller implements DisposableBean {

    private static final Duration PERIOD = Duration.ofMillis(500);

    private final SessionTable sessions;
    private final Rounds<Watcher> rounds;

    AccessPoller(SessionTable sessions) {
        this.sessions = sessions;
        this.rounds = new Rounds<>("access-poller", PERIOD, this::look);
    }

    /** The first round counts as a change: something may have happened since the page was made. */
    Watch add(SignedInMember member, Consumer<AccessChange> consumer) {
        return rounds.add(new Watcher(member, consumer));
    }

    private void look(List<Watcher> watchers) {
        var ids = watchers.stream().map(watcher -> watcher.member.id()).collect(Collectors.toSet());
        var versions = sessions.versions(ids);
        watchers.forEach(watcher -> watcher.offer(versions.get(watcher.member.id())));
    }

    @Override
    public void destroy() {
        rounds.close();
    }

    /** One who watches, and what it knows. Told on a thread of its own, so that a slow one does not hold up the others. */
    private static final class Watcher {

        private final SignedInMember member;
        private final Consumer<AccessChange> consumer;
        private @Nullable MemberVersions known;

        Watcher(SignedInMember member, Consumer<AccessChange> consumer) {
            this.member = member;
            this.consumer = consumer;
        }

        void offer(@Nullable MemberVersions versions) {
            if (versions == null || versions.equals(known)) {
                return;
            }
            known = versions;
            var change = versions.sessions() == member.session() ? AccessChange.GRANTS : AccessChange.SESSION_ENDED;
            Thread.startVirtualThread(() -> consumer.accept(change));
        }
    }
}
