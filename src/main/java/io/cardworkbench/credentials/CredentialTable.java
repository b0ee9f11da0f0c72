package io.cardworkbench.credentials;

import io.cardworkbench.access.CredentialId;
import io.cardworkbench.access.CredentialLimits;
import io.cardworkbench.access.CredentialRole;
import io.cardworkbench.access.EnvironmentId;
import io.cardworkbench.sql.Changed;
import io.cardworkbench.sql.Inserted;
import io.cardworkbench.sql.Times;
import java.sql.Types;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The API credentials of environments. A deleted one stays, because jobs name it, but opens nothing any more. */
@Repository
class CredentialTable {

    private static final String COLUMNS = """
            select c.id, c.name, c.client_id, c.role, c.created, c.last_used, c.last_address, c.old_secret_hash,
            """ + CredentialRowMapper.LIMITS + "\nfrom api_credential c\n";

    private static final String BY_CLIENT_ID = """
            select c.id, c.environment_id, c.name, c.client_id, c.secret_hash, c.old_secret_hash, c.role,
            """ + CredentialRowMapper.LIMITS + """

            from api_credential c
            where c.client_id = :clientId and c.deleted is null
            """;

    private static final String ALL = COLUMNS + """
            where c.environment_id = :environment and c.deleted is null
            order by c.name, c.id
            """;

    private static final String BY_ID = COLUMNS + """
            where c.environment_id = :environment and c.id = :id and c.deleted is null
            """;

    private static final String INSERT = """
            insert into api_credential (environment_id, name, client_id, secret_hash, role, created,
                level, networks, expires, requests_per_minute, cards_per_hour)
            values (:environment, :name, :clientId, :secretHash, :role, :now,
                :level, :networks, :expires, :requestsPerMinute, :cardsPerHour)
            """;

    private static final String LIMIT = """
            update api_credential set level = :level, networks = :networks, expires = :expires,
                requests_per_minute = :requestsPerMinute, cards_per_hour = :cardsPerHour
            where id = :id and deleted is null
            """;

    private static final String ROTATE = """
            update api_credential set old_secret_hash = secret_hash, secret_hash = :secretHash
            where id = :id and old_secret_hash is null and deleted is null
            """;

    private static final String END_OLD_SECRET = """
            update api_credential set old_secret_hash = null
            where id = :id and old_secret_hash is not null and deleted is null
            """;

    private static final String REHASH = "update api_credential set secret_hash = :secretHash where id = :id";

    private static final String RENAME = "update api_credential set name = :name where id = :id and deleted is null";

    private static final String USED =
            "update api_credential set last_used = :now, last_address = :address where id = :id";

    private static final String DELETE = "update api_credential set deleted = :now where id = :id and deleted is null";

    private final JdbcClient jdbc;

    CredentialTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Those of an environment that have not been deleted, by name. */
    List<ApiCredential> all(EnvironmentId environment) {
        return jdbc.sql(ALL)
                .param("environment", environment.value())
                .query(CredentialRowMapper::credential)
                .list();
    }

    Optional<ApiCredential> find(EnvironmentId environment, CredentialId id) {
        return jdbc.sql(BY_ID)
                .param("environment", environment.value())
                .param("id", id.value())
                .query(CredentialRowMapper::credential)
                .optional();
    }

    Optional<CredentialRow> find(String clientId) {
        return jdbc.sql(BY_CLIENT_ID)
                .param("clientId", clientId)
                .query(CredentialRowMapper::row)
                .optional();
    }

    CredentialId insert(
            EnvironmentId environment,
            String name,
            String clientId,
            String secretHash,
            CredentialRole role,
            CredentialLimits limits,
            Instant now) {
        return new CredentialId(Inserted.key(with(limits, jdbc.sql(INSERT))
                .param("environment", environment.value())
                .param("name", name)
                .param("clientId", clientId)
                .param("secretHash", secretHash)
                .param("role", role.key())
                .param("now", Times.utc(now))));
    }

    /** Returns whether it was there to be limited. */
    boolean limit(CredentialId id, CredentialLimits limits) {
        return with(limits, jdbc.sql(LIMIT)).param("id", id.value()).update() == 1;
    }

    /** Returns whether it was there, with one secret only. */
    boolean rotate(CredentialId id, String secretHash) {
        return jdbc.sql(ROTATE)
                        .param("id", id.value())
                        .param("secretHash", secretHash)
                        .update()
                == 1;
    }

    /** Returns whether it was there, with two secrets. */
    boolean endOldSecret(CredentialId id) {
        return jdbc.sql(END_OLD_SECRET).param("id", id.value()).update() == 1;
    }

    void rehash(CredentialId id, String secretHash) {
        Changed.one(jdbc.sql(REHASH).param("id", id.value()).param("secretHash", secretHash));
    }

    /** Returns whether it was there to be renamed. */
    boolean rename(CredentialId id, String name) {
        return jdbc.sql(RENAME).param("id", id.value()).param("name", name).update() == 1;
    }

    void used(CredentialId id, @Nullable String address, Instant now) {
        Changed.one(jdbc.sql(USED)
                .param("id", id.value())
                .param("address", address, Types.VARCHAR)
                .param("now", Times.utc(now)));
    }

    /** Returns whether it was there to be deleted. */
    boolean delete(CredentialId id, Instant now) {
        return jdbc.sql(DELETE)
                        .param("id", id.value())
                        .param("now", Times.utc(now))
                        .update()
                == 1;
    }

    private static JdbcClient.StatementSpec with(CredentialLimits limits, JdbcClient.StatementSpec statement) {
        var expires = limits.expires();
        return statement
                .param("level", limits.level().code())
                .param("networks", CredentialRowMapper.networks(limits))
                .param("expires", expires == null ? null : Times.utc(expires), Types.TIMESTAMP_WITH_TIMEZONE)
                .param("requestsPerMinute", limits.requestsPerMinute(), Types.INTEGER)
                .param("cardsPerHour", limits.cardsPerHour(), Types.INTEGER);
    }
}
