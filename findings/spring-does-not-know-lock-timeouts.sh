#!/usr/bin/env bash
# Spring Framework 7.0.10: of the states by which PostgreSQL says that a statement could not have its lock, the time-out (55P03) has no
# class of its own, although a deadlock (40P01) has one and a statement time-out (57014) counts as a query that took too long. Code that
# retries on PessimisticLockingFailureException or TransientDataAccessException never sees a lock time-out. Needs Maven and a JDK
# of 17 or newer.
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
        <dependency><groupId>org.springframework</groupId><artifactId>spring-jdbc</artifactId><version>7.0.10</version></dependency>
        <dependency><groupId>org.postgresql</groupId><artifactId>postgresql</artifactId><version>42.7.14</version></dependency>
    </dependencies>
</project>
POM
mvn -B -q org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy-dependencies -DoutputDirectory=.

cat >States.java <<'JAVA'
import java.util.List;
import org.postgresql.util.PSQLException;
import org.postgresql.util.ServerErrorMessage;
import org.springframework.jdbc.support.SQLExceptionSubclassTranslator;

public class States {
    public static void main(String[] none) {
        var translator = new SQLExceptionSubclassTranslator(); // what JdbcTemplate takes unless told otherwise
        for (var state : List.of("55P03", "57014", "40P01", "40001")) {
            var refused = new PSQLException(new ServerErrorMessage("SERROR\0C" + state + "\0Mrefused\0"));
            var translated = translator.translate("update", "update card set status = 7", refused);
            System.out.println(state + ": " + (translated == null ? "none" : translated.getClass().getSimpleName()));
        }
    }
}
JAVA

echo 'Spring Framework 7.0.10, PostgreSQL driver 42.7.14:'
java -cp '*' States.java | tee found
diff found - <<'END_FOUND'
55P03: none
57014: QueryTimeoutException
40P01: PessimisticLockingFailureException
40001: CannotAcquireLockException
END_FOUND
echo 'As found.'
