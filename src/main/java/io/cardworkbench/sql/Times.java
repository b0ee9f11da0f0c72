package io.cardworkbench.sql;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/** Moments as the drivers of both databases take and give them: JDBC 4.2 knows no {@link Instant}. */
public final class Times {

    private Times() {}

    /** A moment as a parameter of a statement. */
    public static OffsetDateTime utc(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }

    /** The same for one that may be missing. */
    public static @Nullable OffsetDateTime utcOrNull(@Nullable Instant moment) {
        return moment == null ? null : utc(moment);
    }

    /** The moment in a column that is never null. */
    public static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    /** The moment in a column that may be null. */
    public static @Nullable Instant instantOrNull(ResultSet row, String column) throws SQLException {
        var moment = row.getObject(column, OffsetDateTime.class);
        return moment == null ? null : moment.toInstant();
    }
}
