package io.cardworkbench.credentials;

import io.cardworkbench.access.CallingCredential;
import io.cardworkbench.access.CredentialId;
import io.cardworkbench.sql.Changed;
import io.cardworkbench.sql.Times;
import java.time.Instant;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The access tokens of API credentials, by their hash. */
@Repository
class TokenTable {

    private static final String CALLER = """
            select c.id, c.name, c.environment_id, c.role,
            """ + CredentialRowMapper.LIMITS + """

            from api_token t
            join api_credential c on c.id = t.credential_id
            where t.hash = :hash and t.expires > :now and c.deleted is null and (c.expires is null or c.expires > :now)
            """;

    private static final String INSERT = """
            insert into api_token (hash, credential_id, issued, expires)
            values (:hash, :credential, :issued, :expires)
            """;

    private static final String DELETE_EXPIRED =
            "delete from api_token where credential_id = :credential and expires <= :now";

    private static final String DELETE_ALL = "delete from api_token where credential_id = :credential";

    private final JdbcClient jdbc;

    TokenTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Whose token it is; empty for an unknown or expired one, and for one of a deleted or expired credential. */
    Optional<CallingCredential> find(String hash, Instant now) {
        return jdbc.sql(CALLER)
                .param("hash", hash)
                .param("now", Times.utc(now))
                .query(CredentialRowMapper::caller)
                .optional();
    }

    void insert(String hash, CredentialId credential, Instant issued, Instant expires) {
        Changed.one(jdbc.sql(INSERT)
                .param("hash", hash)
                .param("credential", credential.value())
                .param("issued", Times.utc(issued))
                .param("expires", Times.utc(expires)));
    }

    /** Any number of them. */
    void deleteExpired(CredentialId credential, Instant now) {
        jdbc.sql(DELETE_EXPIRED)
                .param("credential", credential.value())
                .param("now", Times.utc(now))
                .update();
    }

    /** Any number of them. */
    void deleteAll(CredentialId credential) {
        jdbc.sql(DELETE_ALL).param("credential", credential.value()).update();
    }
}
