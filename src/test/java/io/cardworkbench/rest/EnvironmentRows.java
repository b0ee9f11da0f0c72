package io.cardworkbench.rest;

import io.cardworkbench.access.EnvironmentId;
import java.sql.Array;
import java.sql.Clob;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Every row that belongs to an environment, whatever its table, to tell whether anything of it has changed. */
final class EnvironmentRows {

    private static final String TABLES = """
            select table_name from information_schema.columns
            where column_name = 'environment_id' and table_schema = 'public' and table_name not like 'audit#_log#_%' escape '#'
            """;

    private static final List<String> DEPENDENT = List.of(
            "environment where id = :environment",
            "card_content where card_id in (select id from sent_card where environment_id = :environment)",
            "card_snooze where card_id in (select id from sent_card where environment_id = :environment)",
            "chunk where review_id in (select id from review where environment_id = :environment)",
            "api_token where credential_id in (select id from api_credential where environment_id = :environment)",
            "idempotency_key where credential_id in"
                    + " (select id from api_credential where environment_id = :environment)");

    private final JdbcClient jdbc;
    private final EnvironmentId environment;

    EnvironmentRows(JdbcClient jdbc, EnvironmentId environment) {
        this.jdbc = jdbc;
        this.environment = environment;
    }

    /** By table, as text. */
    Map<String, List<String>> read() {
        var all = new TreeMap<String, List<String>>();
        jdbc.sql(TABLES)
                .query(String.class)
                .list()
                .forEach(table -> all.put(table, rows(table + " where environment_id = :environment")));
        DEPENDENT.forEach(from -> all.put(from.substring(0, from.indexOf(' ')), rows(from)));
        return all;
    }

    private List<String> rows(String from) {
        var rows = new ArrayList<>(jdbc.sql("select * from " + from)
                .param("environment", environment.value())
                .query((row, number) -> text(row))
                .list());
        Collections.sort(rows);
        return rows;
    }

    private static String text(ResultSet row) throws SQLException {
        var columns = row.getMetaData();
        var text = new StringBuilder();
        for (var column = 1; column <= columns.getColumnCount(); column++) {
            text.append(columns.getColumnLabel(column))
                    .append('=')
                    .append(value(row, column))
                    .append(' ');
        }
        return text.toString();
    }

    /** The driver of PostgreSQL writes the same time in different ways, depending on how often a query ran. */
    private static String value(ResultSet row, int column) throws SQLException {
        return switch (row.getObject(column)) {
            case null -> "null";
            case Array array -> Arrays.deepToString((Object[]) array.getArray());
            case Clob clob -> clob.getSubString(1, Math.toIntExact(clob.length()));
            case Object other -> other.toString();
        };
    }
}
