#!/usr/bin/env bash
# db-scheduler 16.12.0: a MaxRetriesFailureHandler made by its constructor, which is deprecated, removes the execution before it calls the handler of the last
# failure, so what the handler does happens when nothing is left to repeat it. FailureHandler.maxRetries(n)…then(handler) calls the
# handler while the execution is still there. A process that ends inside the handler therefore loses the work in the first case and
# repeats it in the second. Needs Maven and a JDK of 17 or newer.
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"

cat >pom.xml <<'POM'
<project xmlns="http://maven.apache.org/POM/4.0.0">
    <modelVersion>4.0.0</modelVersion>
    <groupId>finding</groupId>
    <artifactId>finding</artifactId>
    <version>1</version>
    <dependencies>
        <dependency><groupId>com.github.kagkarlsson</groupId><artifactId>db-scheduler</artifactId><version>16.12.0</version></dependency>
        <dependency><groupId>com.h2database</groupId><artifactId>h2</artifactId><version>2.4.240</version></dependency>
    </dependencies>
</project>
POM
mvn -B -q org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy-dependencies -DoutputDirectory=.

cat >Last.java <<'JAVA'
import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.FailureHandler;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcDataSource;

public class Last {
    public static void main(String[] none) throws Exception {
        System.out.println("constructor: " + left("a", told -> new FailureHandler.MaxRetriesFailureHandler<Void>(
                0, new FailureHandler.OnFailureRetryLater<>(Duration.ofMillis(10)), told)));
        System.out.println("builder: " + left("b", told ->
                FailureHandler.<Void>maxRetries(0).withBackoff(Duration.ofMillis(10)).then(told::accept)));
    }

    interface Handlers {
        FailureHandler<Void> telling(java.util.function.BiConsumer<com.github.kagkarlsson.scheduler.task.ExecutionComplete,
                com.github.kagkarlsson.scheduler.task.ExecutionOperations<Void>> told);
    }

    private static int left(String name, Handlers handlers) throws Exception {
        var source = new JdbcDataSource();
        source.setUrl("jdbc:h2:mem:" + name + ";DB_CLOSE_DELAY=-1");
        try (var connection = source.getConnection()) {
            connection.createStatement().execute("create table scheduled_tasks (task_name varchar(100), task_instance varchar(100),"
                    + " task_data blob, execution_time timestamp with time zone, picked boolean, picked_by varchar(50),"
                    + " last_success timestamp with time zone, last_failure timestamp with time zone, consecutive_failures int,"
                    + " last_heartbeat timestamp with time zone, version bigint, priority smallint,"
                    + " primary key (task_name, task_instance))");
        }
        var seen = new CompletableFuture<Integer>();
        var task = Tasks.oneTime("task").onFailure(handlers.telling((complete, operations) -> seen.complete(rows(source))))
                .execute((instance, context) -> { throw new IllegalStateException("fails"); });
        var scheduler = Scheduler.create(source, task).pollingInterval(Duration.ofMillis(100)).build();
        scheduler.start();
        scheduler.schedule(task.instance("1"), Instant.now());
        try {
            return seen.get(20, TimeUnit.SECONDS);
        } finally {
            scheduler.stop();
        }
    }

    private static int rows(DataSource source) {
        try (var connection = source.getConnection();
                var rows = connection.createStatement().executeQuery("select count(*) from scheduled_tasks")) {
            rows.next();
            return rows.getInt(1);
        } catch (SQLException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }
}
JAVA

echo 'db-scheduler 16.12.0, executions that are left when the handler of the last failure is called:'
java -cp '*' Last.java | tee found
diff found - <<'END_FOUND'
constructor: 0
builder: 1
END_FOUND
echo 'As found.'
