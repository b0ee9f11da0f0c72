package io.cardworkbench.start;

import io.cardworkbench.access.DemoStarted;
import io.cardworkbench.organization.DefaultRole;
import io.cardworkbench.organization.OrganizationSetup;
import io.cardworkbench.start.WorkbenchSettings.FirstOwner;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.SmartLifecycle;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Fills an empty database in one transaction, before the first request is accepted: with the demo, or a first owner. */
@Component
class FirstStart implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(FirstStart.class);

    private final WorkbenchSettings settings;
    private final DemoMode demoMode;
    private final OrganizationSetup setup;
    private final DemoOrganization demo;
    private final TransactionTemplate transaction;
    private final ApplicationEventPublisher events;
    private volatile boolean running;

    FirstStart(
            WorkbenchSettings settings,
            DemoMode demoMode,
            OrganizationSetup setup,
            DemoOrganization demo,
            TransactionTemplate transaction,
            ApplicationEventPublisher events) {
        this.settings = settings;
        this.demoMode = demoMode;
        this.setup = setup;
        this.demo = demo;
        this.transaction = transaction;
        this.events = events;
    }

    @Override
    public void start() {
        try {
            transaction.executeWithoutResult(status -> fillIfEmpty());
        } catch (DuplicateKeyException duplicate) {
            if (!setup.isDone()) {
                throw duplicate;
            }
            log.info("Another node has filled the database");
        }
        if (!demoMode.enabled() && setup.isDemo()) {
            throw new DemoLeftBehind();
        }
        running = true;
    }

    private void fillIfEmpty() {
        var owner = settings.firstOwner();
        if (setup.isDone()) {
            return;
        }
        if (demoMode.enabled()) {
            log.info("The database is empty: loading demo data");
            var created = demo.create();
            events.publishEvent(new DemoStarted(created.production(), created.sandbox()));
        } else if (owner != null) {
            createWithOwner(owner);
        } else {
            log.warn("Nobody can sign in yet: set workbench.first-owner.email and workbench.first-owner.password, "
                    + "and start again");
        }
    }

    private void createWithOwner(FirstOwner owner) {
        var created = setup.create("Organization", false);
        setup.addMember(created, created.group(DefaultRole.OWNER), owner.email(), owner.name(), owner.password());
        log.info("Made the first owner, {}", owner.email());
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
