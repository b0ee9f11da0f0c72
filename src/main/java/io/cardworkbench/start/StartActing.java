package io.cardworkbench.start;

import com.github.kagkarlsson.scheduler.boot.config.DbSchedulerStarter;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Starts the scheduler, which does all that is done by itself, where the node acts. */
@Component
class StartActing {

    private final Installation installation;
    private final DbSchedulerStarter scheduler;

    StartActing(Installation installation, DbSchedulerStarter scheduler) {
        this.installation = installation;
        this.scheduler = scheduler;
    }

    @EventListener(ApplicationReadyEvent.class)
    void start() {
        if (installation.mode() == NodeMode.ACTS) {
            scheduler.doStart();
        }
    }
}
