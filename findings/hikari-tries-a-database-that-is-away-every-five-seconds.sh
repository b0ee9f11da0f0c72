#!/usr/bin/env bash
# HikariCP 7.0.2: while its database is away, the pool tries to connect after pauses that double up to five seconds, whoever asks. Asking
# does not make it try: who waits for three seconds at most is refused with the failure of an earlier attempt, also for up to five seconds
# after the database has come back, when a connection beside the pool is made at once. No setting changes the pause. Who expects a node to
# serve as soon as its database does has to reckon with it. Here a port that hangs up stands for the database, and says when it was
# asked; the driver is PostgreSQL's, 42.7.8. Needs Maven and a JDK of 17 or newer.
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"

for artifact in com.zaxxer:HikariCP:7.0.2 org.postgresql:postgresql:42.7.8 org.slf4j:slf4j-api:2.0.17 org.slf4j:slf4j-nop:2.0.17; do
    mvn -B -q org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy -Dartifact=$artifact -DoutputDirectory=.
done

cat >Finding.java <<'JAVA'
import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

class Finding {
    private static final List<Long> attempts = Collections.synchronizedList(new ArrayList<>());

    public static void main(String[] args) throws Exception {
        var port = new ServerSocket(0, 50, InetAddress.getByName("127.0.0.1"));
        new Thread(() -> hangUp(port)).start();
        var config = new HikariConfig();
        config.setJdbcUrl("jdbc:postgresql://127.0.0.1:" + port.getLocalPort() + "/any?sslmode=disable");
        config.setConnectionTimeout(3_000);
        config.setInitializationFailTimeout(-1);
        try (var pool = new HikariDataSource(config)) {
            var end = System.nanoTime() + 40_000_000_000L;
            while (System.nanoTime() < end) {
                try (var connection = pool.getConnection()) {
                    throw new IllegalStateException("The port hangs up");
                } catch (SQLException e) {
                    // By an attempt that may be over for long.
                }
            }
        }
        var last = attempts.size() - 1;
        System.out.println("tried: in the end every " + seconds(attempts.get(last) - attempts.get(last - 1)) + " s");
        System.exit(0);
    }

    private static void hangUp(ServerSocket port) {
        while (true) {
            try (var asked = port.accept()) {
                attempts.add(System.nanoTime());
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        }
    }

    private static long seconds(long nanos) {
        return Math.round(nanos / 1e9);
    }
}
JAVA

java -cp '*' Finding.java | tee found
diff found - <<'END_FOUND'
tried: in the end every 5 s
END_FOUND
