package io.cardworkbench.credentials;

import io.cardworkbench.access.CallingCredential;
import io.cardworkbench.access.CredentialId;
import io.cardworkbench.access.CredentialLimits;
import io.cardworkbench.access.CredentialRole;
import io.cardworkbench.access.EnvironmentId;
import io.cardworkbench.access.Level;
import io.cardworkbench.sql.Times;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;

/** Reads API credentials, for those who look after them, who authenticate with them, and who call with their tokens. */
final class CredentialRowMapper {

    /** What a credential is held to. */
    static final String LIMITS = "c.level, c.networks, c.expires, c.requests_per_minute, c.cards_per_hour";

    private static final String BETWEEN = ",";

    private CredentialRowMapper() {}

    static ApiCredential credential(ResultSet row, int number) throws SQLException {
        return new ApiCredential(
                id(row),
                row.getString("name"),
                row.getString("client_id"),
                role(row),
                limits(row),
                Times.instant(row, "created"),
                Times.instantOrNull(row, "last_used"),
                row.getString("last_address"),
                row.getString("old_secret_hash") != null);
    }

    static CredentialRow row(ResultSet row, int number) throws SQLException {
        return new CredentialRow(
                id(row),
                environment(row),
                row.getString("name"),
                row.getString("client_id"),
                row.getString("secret_hash"),
                row.getString("old_secret_hash"),
                role(row),
                limits(row));
    }

    static CallingCredential caller(ResultSet row, int number) throws SQLException {
        return new CallingCredential(id(row), row.getString("name"), environment(row), role(row), limits(row));
    }

    /** As one column holds them. */
    static String networks(CredentialLimits limits) {
        return String.join(BETWEEN, limits.networks());
    }

    private static CredentialLimits limits(ResultSet row) throws SQLException {
        var networks = row.getString("networks");
        return new CredentialLimits(
                Level.ofCode(row.getInt("level")),
                networks.isEmpty() ? List.of() : List.of(networks.split(BETWEEN)),
                Times.instantOrNull(row, "expires"),
                row.getObject("requests_per_minute", Integer.class),
                row.getObject("cards_per_hour", Integer.class));
    }

    private static CredentialId id(ResultSet row) throws SQLException {
        return new CredentialId(row.getInt("id"));
    }

    private static EnvironmentId environment(ResultSet row) throws SQLException {
        return new EnvironmentId(row.getInt("environment_id"));
    }

    private static CredentialRole role(ResultSet row) throws SQLException {
        return CredentialRole.ofKey(row.getString("role"));
    }
}
