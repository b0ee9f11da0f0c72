#!/usr/bin/env bash
# H2 2.5.252: the first rows of one group, "where a = 1 order by id" with an index on (a, id), take reading every entry of the group, since
# the order leaves out the column that is the same in all of them. Named as well, "order by a, id", the same index is read only as far as
# rows are fetched, and from its end for "order by a desc, id desc". Needs Maven and a JDK of 17 or newer.
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"

cat >Newest.java <<'JAVA'
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.regex.Pattern;

public class Newest {
    public static void main(String[] none) throws SQLException {
        try (var connection = DriverManager.getConnection("jdbc:h2:mem:test");
                var statement = connection.createStatement()) {
            statement.execute("create table t (id bigint primary key, a int, text varchar(20))");
            statement.execute("insert into t select x, mod(x, 2), 'row' from system_range(1, 20000)");
            statement.execute("create index t_ix on t (a, id)");
            for (var order : List.of("id", "a, id", "id desc", "a desc, id desc")) {
                var plan = "explain analyze select id from t where a = 1 order by " + order + " fetch first 50 rows only";
                try (var rows = statement.executeQuery(plan)) {
                    rows.next();
                    var scanned = Pattern.compile("scanCount: (\\d+)").matcher(rows.getString(1));
                    scanned.find();
                    System.out.println("order by " + order + ": " + scanned.group(1) + " entries read");
                }
            }
        }
    }
}
JAVA

mvn -B -q org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy -Dartifact=com.h2database:h2:2.5.252 -DoutputDirectory=.
echo 'H2 2.5.252, 10,000 of 20,000 rows with a = 1, index (a, id), the first 50 rows:'
java -cp h2-2.5.252.jar Newest.java | tee found
diff found - <<'END_FOUND'
order by id: 10001 entries read
order by a, id: 50 entries read
order by id desc: 10001 entries read
order by a desc, id desc: 50 entries read
END_FOUND
echo 'As found.'
