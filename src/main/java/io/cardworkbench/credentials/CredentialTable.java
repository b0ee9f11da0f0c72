package io.cardworkbench.credentials;

import io.cardworkbench.access.CredentialId;
import io.cardworkbench.access.CredentialRole;
import io.cardworkbench.access.EnvironmentId;
import io.cardworkbench.sql.Changed;
import io.cardworkbench.sql.Inserted;
import io.cardworkbench.sql.Times;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The API credentials of environments. A deleted one stays, because jobs name it, but opens nothing any more. */
@Repository
class CredentialTable {

    private static final String BY_CLIENT_ID = """
            select id, environment_id, name, client_id, secret_hash, role
            from api_credential
            where client_id = :clientId and deleted is null
            """;

    private static final String ALL = """
            select id, name, client_id, role, created, last_used
            from api_credential
            where environment_id = :environment and deleted is null
            order by name, id
            """;

    private static final String BY_ID = """
            select id, name, client_id, role, created, last_used
            from api_credential
            where environment_id = :environment and id = :id and deleted is null
            """;

    private static final String INSERT = """
            insert into api_credential (environment_id, name, client_id, secret_hash, role, created)
            values (:environment, :name, :clientId, :secretHash, :role, :now)
            """;

    private static final String REHASH = "update api_credential set secret_hash = :secretHash where id = :id";

    private static final String RENAME = "update api_credential set name = :name where id = :id and deleted is null";

    private static final String USED = "update api_credential set last_used = :now where id = :id";

    private static final String DELETE = "update api_credential set deleted = :now where id = :id and deleted is null";

    private final JdbcClient jdbc;

    CredentialTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Those of an environment that have not been deleted, by name. */
    List<ApiCredential> all(EnvironmentId environment) {
        return jdbc.sql(ALL)
                .param("environment", environment.value())
                .query(CredentialTable::credential)
                .list();
    }

    Optional<ApiCredential> find(EnvironmentId environment, CredentialId id) {
        return jdbc.sql(BY_ID)
                .param("environment", environment.value())
                .param("id", id.value())
                .query(CredentialTable::credential)
                .optional();
    }

    Optional<CredentialRow> find(String clientId) {
        return jdbc.sql(BY_CLIENT_ID)
                .param("clientId", clientId)
                .query(CredentialTable::row)
                .optional();
    }

    CredentialId insert(
            EnvironmentId environment,
            String name,
            String clientId,
            String secretHash,
            CredentialRole role,
            Instant now) {
        return new CredentialId(Inserted.key(jdbc.sql(INSERT)
                .param("environment", environment.value())
                .param("name", name)
                .param("clientId", clientId)
                .param("secretHash", secretHash)
                .param("role", role.key())
                .param("now", Times.utc(now))));
    }

    void rehash(CredentialId id, String secretHash) {
        Changed.one(jdbc.sql(REHASH).param("id", id.value()).param("secretHash", secretHash));
    }

    /** Returns whether it was there to be renamed. */
    boolean rename(CredentialId id, String name) {
        return jdbc.sql(RENAME).param("id", id.value()).param("name", name).update() == 1;
    }

    void used(CredentialId id, Instant now) {
        Changed.one(jdbc.sql(USED).param("id", id.value()).param("now", Times.utc(now)));
    }

    /** Returns whether it was there to be deleted. */
    boolean delete(CredentialId id, Instant now) {
        return jdbc.sql(DELETE)
                        .param("id", id.value())
                        .param("now", Times.utc(now))
                        .update()
                == 1;
    }

    private static ApiCredential credential(ResultSet row, int number) throws SQLException {
        return new ApiCredential(
                new CredentialId(row.getInt("id")),
                row.getString("name"),
                row.getString("client_id"),
                CredentialRole.ofKey(row.getString("role")),
                Times.instant(row, "created"),
                Times.instantOrNull(row, "last_used"));
    }

    private static CredentialRow row(ResultSet row, int number) throws SQLException {
        return new CredentialRow(
                new CredentialId(row.getInt("id")),
                new EnvironmentId(row.getInt("environment_id")),
                row.getString("name"),
                row.getString("client_id"),
                row.getString("secret_hash"),
                CredentialRole.ofKey(row.getString("role")));
    }
}
