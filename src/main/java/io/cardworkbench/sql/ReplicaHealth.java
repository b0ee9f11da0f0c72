package io.cardworkbench.sql;

import java.sql.SQLException;
import java.time.Duration;
import javax.sql.DataSource;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;

/** Whether the replica follows the primary, and how far it is behind. Where it does not, the primary answers. */
final class ReplicaHealth implements HealthIndicator {

    private static final double MILLIS = 1_000;

    private final DataSource dataSource;
    private final Replica replica;
    private final Duration lagLimit;

    ReplicaHealth(DataSource dataSource, Replica replica, Duration lagLimit) {
        this.dataSource = dataSource;
        this.replica = replica;
        this.lagLimit = lagLimit;
    }

    @Override
    public Health health() {
        try {
            return replica.lag(dataSource)
                    .map(this::health)
                    .orElseGet(() -> Health.down().withDetail("follows", false).build());
        } catch (SQLException primaryAway) {
            return Health.down(primaryAway).build();
        }
    }

    private Health health(ReplicaLag lag) {
        var health = lag.time().compareTo(lagLimit) > 0 ? Health.down() : Health.up();
        return health.withDetail("follows", true)
                .withDetail("bytesBehind", lag.bytes())
                .withDetail("secondsBehind", lag.time().toMillis() / MILLIS)
                .build();
    }
}
