package io.cardworkbench.signin.passkey;

import io.cardworkbench.access.MemberId;
import io.cardworkbench.sql.Changed;
import io.cardworkbench.sql.Times;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The passkeys of members. */
@Repository
class PasskeyTable {

    private static final String STORED = """
            select o.handle, k.name, k.credential_id, k.attestation, k.transports, k.signature_count
            from passkey k
            join passkey_owner o on o.member_id = k.member_id
            """;

    private static final String FIND = STORED + " where k.credential_id = :credential";

    private static final String OF_OWNER = STORED + " where o.handle = :handle order by k.id";

    private static final String OF_MEMBER =
            "select id, name, created, last_used from passkey where member_id = :member order by created, id";

    private static final String INSERT = """
            insert into passkey (
                member_id, name, credential_id, attestation, transports, signature_count, created)
            select member_id, :name, :credential, :attestation, :transports, :count, :now
            from passkey_owner where handle = :handle
            """;

    private static final String USE = """
            update passkey set signature_count = :count, last_used = :now
            where credential_id = :credential
                and (signature_count < :count or (signature_count = 0 and cast(:count as bigint) = 0))
            """;

    private static final String DELETE = "delete from passkey where member_id = :member and id = :id";

    private static final String DELETE_ALL = "delete from passkey where member_id = :member";

    private final JdbcClient jdbc;

    PasskeyTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<StoredPasskey> find(String credential) {
        return jdbc.sql(FIND)
                .param("credential", credential)
                .query(PasskeyTable::stored)
                .optional();
    }

    List<StoredPasskey> ofOwner(String handle) {
        return jdbc.sql(OF_OWNER)
                .param("handle", handle)
                .query(PasskeyTable::stored)
                .list();
    }

    /** The first one first. */
    List<Passkey> of(MemberId member) {
        return jdbc.sql(OF_MEMBER)
                .param("member", member.value())
                .query((row, number) -> new Passkey(
                        new PasskeyId(row.getInt("id")),
                        row.getString("name"),
                        Times.instant(row, "created"),
                        Times.instantOrNull(row, "last_used")))
                .list();
    }

    void insert(StoredPasskey passkey, Instant now) {
        Changed.one(jdbc.sql(INSERT)
                .param("handle", passkey.handle())
                .param("name", passkey.name())
                .param("credential", passkey.credentialId())
                .param("attestation", passkey.attestation())
                .param("transports", passkey.transports())
                .param("count", passkey.signatureCount())
                .param("now", Times.utc(now)));
    }

    /** Returns whether the count of signatures went on, or nobody counts. */
    boolean use(String credential, long count, Instant now) {
        return jdbc.sql(USE)
                        .param("credential", credential)
                        .param("count", count)
                        .param("now", Times.utc(now))
                        .update()
                == 1;
    }

    /** Returns whether it was there. */
    boolean delete(MemberId member, PasskeyId id) {
        return jdbc.sql(DELETE)
                        .param("member", member.value())
                        .param("id", id.value())
                        .update()
                == 1;
    }

    /** Returns how many there were. */
    int deleteAll(MemberId member) {
        return jdbc.sql(DELETE_ALL).param("member", member.value()).update();
    }

    private static StoredPasskey stored(ResultSet row, int number) throws SQLException {
        return new StoredPasskey(
                row.getString("handle"),
                row.getString("name"),
                row.getString("credential_id"),
                row.getString("attestation"),
                row.getString("transports"),
                row.getLong("signature_count"));
    }
}
