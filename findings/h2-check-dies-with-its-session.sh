#!/usr/bin/env bash
# H2 2.4.240: a check that H2 turns into a list of values (in, or, and not-and of one column) belongs to the session that made it.
# Once that session is closed while another keeps the database open, every insert fails with "Check constraint invalid".
# Checks of other forms live on, and 2.5.252 has it mended. Needs Maven and a JDK of 17 or newer.
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"

cat >Checks.java <<'JAVA'
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;

public class Checks {
    public static void main(String[] none) throws SQLException {
        for (var check : List.of(
                "v in ('a', 'b')",
                "v = 'a' or v = 'b'",
                "not (v <> 'a' and v <> 'b')",
                "v between 'a' and 'b'",
                "v = any(array['a', 'b'])",
                "regexp_like(v, '^(a|b)$')",
                "case v when 'a' then true when 'b' then true else false end",
                "w is null or v = 'a'")) {
            System.out.println(check + ": " + afterItsSession(check));
        }
    }

    private static String afterItsSession(String check) throws SQLException {
        try (var other = DriverManager.getConnection("jdbc:h2:mem:test")) {
            try (var maker = DriverManager.getConnection("jdbc:h2:mem:test")) {
                maker.createStatement().execute("create table t (v varchar(9), w int, check (" + check + "))");
            }
            other.createStatement().execute("insert into t (v) values ('a')");
            return "holds";
        } catch (SQLException refused) {
            return refused.getErrorCode() + ", " + ((Throwable) refused.getCause()).getMessage();
        }
    }
}
JAVA

run() {
    mvn -B -q org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy -Dartifact="com.h2database:h2:$1" -DoutputDirectory=.
    echo "H2 $1:"
    java -cp "h2-$1.jar" Checks.java | tee "$1"
}

run 2.4.240
run 2.5.252
[ "$(grep -c '23514, The database has been closed' 2.4.240)" -eq 3 ]
[ "$(grep -c ': holds$' 2.4.240)" -eq 5 ]
[ "$(grep -c ': holds$' 2.5.252)" -eq 8 ]
echo 'As found.'
