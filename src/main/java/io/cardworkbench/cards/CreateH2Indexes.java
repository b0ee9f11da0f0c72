package io.cardworkbench.cards;

import io.cardworkbench.sql.Database;
import javax.sql.DataSource;
import org.springframework.context.SmartLifecycle;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.datasource.init.ResourceDatabasePopulator;
import org.springframework.stereotype.Component;

/**
 * Makes the indexes on cards that H2 lacks, after the first start has filled the database.
 *
 * @see <a href="../../../../../../docs/decisions/0027-open-cards-stand-apart.md">Decision 27</a>
 */
@Component
class CreateH2Indexes implements SmartLifecycle {

    private final DataSource dataSource;
    private final boolean h2;
    private volatile boolean running;

    CreateH2Indexes(DataSource dataSource, Database database) {
        this.dataSource = dataSource;
        this.h2 = database.isH2();
    }

    @Override
    public void start() {
        if (h2) {
            new ResourceDatabasePopulator(new ClassPathResource("db/h2/card-indexes.sql")).execute(dataSource);
        }
        running = true;
    }

    @Override
    public void stop() {
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /** After the first start, which has phase 0, and before the web server. */
    @Override
    public int getPhase() {
        return 1;
    }
}
