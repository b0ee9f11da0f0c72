package io.cardworkbench.start;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Decides before anything is done whether this node acts: a copy of a database would go on where the original was, and both
 * would cancel, publish and expire. Says so in the log and in health when it does not.
 */
@Component("installationHealthIndicator")
public class Installation implements HealthIndicator, SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(Installation.class);

    private final NodeSettings settings;
    private final InstallationTable installation;
    private volatile NodeMode mode = NodeMode.ONLY_LOOKS;
    private volatile boolean running;

    Installation(NodeSettings settings, InstallationTable installation) {
        this.settings = settings;
        this.installation = installation;
    }

    /** Known once the node has started. */
    public NodeMode mode() {
        return mode;
    }

    @Override
    public void start() {
        if (settings.lookOnly()) {
            log.warn("Only looking: no job runs here, and no card is published, woken or expired");
        } else {
            decide(installation.here());
        }
        running = true;
    }

    private void decide(String here) {
        var home = installation.home(here);
        mode = NodeMode.of(home, here, settings.adopt());
        if (mode == NodeMode.LOOKS_AT_A_COPY) {
            log.warn(
                    "Only looking: this database came from {} to {}, and two that act would do everything twice. If the"
                            + " other one does not act any more, start with WORKBENCH_ADOPT={}",
                    home,
                    here,
                    here);
        } else if (!here.equals(home)) {
            installation.move(here);
            log.info("This database came from {}, and acts from now on", home);
        }
    }

    @Override
    public Health health() {
        var health = mode == NodeMode.LOOKS_AT_A_COPY ? Health.down() : Health.up();
        return health.withDetail("mode", mode).build();
    }

    @Override
    public void stop() {
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /** Before the web server, which starts last. */
    @Override
    public int getPhase() {
        return 0;
    }
}
