#!/usr/bin/env bash
# H2 2.5.252: when one write to its file fails, as on a full disk, the database closes itself, and every statement of the sessions that it
# had fails with 90098 from then on, also once there is room again. Connection.isValid says true all the same, and isClosed false, so
# that a pool which asks either keeps such connections and a health check is content with them, while a new session opens the file
# again with all that was committed. Here a limit on the size of files stands for the disk. Needs Maven, a JDK of 17 or
# newer, and prlimit.
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"

mvn -B -q org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy -Dartifact=com.h2database:h2:2.5.252 -DoutputDirectory=.

cat >Full.java <<'JAVA'
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

class Full {
    public static void main(String[] none) throws Exception {
        var first = open();
        var second = open();
        first.createStatement().execute("create table card (id int primary key, text varchar)");
        var rows = 0;
        try {
            while (true) {
                first.createStatement().execute("insert into card values (" + rows + ", repeat('x', 100000))");
                rows++;
            }
        } catch (SQLException full) {
            System.out.println("there is no room: " + full.getSQLState());
        }
        new ProcessBuilder("prlimit", "--pid", "" + ProcessHandle.current().pid(), "--fsize=unlimited").inheritIO().start().waitFor();
        System.out.println("there is room again");
        for (var connection : new Connection[] {first, second}) {
            System.out.println("valid " + connection.isValid(1) + ", closed " + connection.isClosed() + ", a statement: " + count(connection, 0));
        }
        System.out.println("a new session: " + count(open(), rows));
    }

    private static Connection open() throws SQLException {
        return DriverManager.getConnection("jdbc:h2:file:./cards;WRITE_DELAY=0");
    }

    private static String count(Connection connection, int expected) {
        try (var found = connection.createStatement().executeQuery("select count(*) from card")) {
            found.next();
            return found.getInt(1) == expected ? "all rows" : found.getInt(1) + " rows, not " + expected;
        } catch (SQLException failed) {
            return failed.getSQLState();
        }
    }
}
JAVA

echo 'H2 2.5.252:'
(
    ulimit -S -f 8192
    java -cp '*' Full.java 2>/dev/null
) | tee found
diff found - <<'END_FOUND'
there is no room: HY000
there is room again
valid true, closed false, a statement: 90098
valid true, closed false, a statement: 90098
a new session: all rows
END_FOUND
echo 'As found.'
