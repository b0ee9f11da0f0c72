package io.cardworkbench.rest;

import io.cardworkbench.access.CredentialId;
import io.cardworkbench.sql.Times;
import java.sql.Types;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The keys of requests that may be repeated, with the answers to them. */
@Repository
class IdempotencyTable {

    private static final String CLAIM = """
            insert into idempotency_key (credential_id, route, client_key, request_hash, claim, claimed_until, expires)
            values (:credential, :route, :key, :hash, :claim, :until, :expires)
            on conflict do nothing
            """;

    /** The claim of a request that was lost with its node. */
    private static final String TAKE_OVER = """
            update idempotency_key set claim = :claim, claimed_until = :until
            where credential_id = :credential and route = :route and client_key = :key and request_hash = :hash
                and status is null and claimed_until <= :now
            """;

    private static final String FIND = """
            select request_hash, status, location, answer
            from idempotency_key
            where credential_id = :credential and route = :route and client_key = :key
            """;

    private static final String ANSWER = """
            update idempotency_key set status = :status, location = :location, answer = :answer
            where credential_id = :credential and route = :route and client_key = :key and claim = :claim
                and status is null
            """;

    private static final String RELEASE = """
            delete from idempotency_key
            where credential_id = :credential and route = :route and client_key = :key and claim = :claim
                and status is null
            """;

    private static final String FORGET = """
            delete from idempotency_key
            where credential_id = :credential and route = :route and client_key = :key and expires <= :now
            """;

    private static final String PURGE = "delete from idempotency_key where expires <= :now";

    private final JdbcClient jdbc;

    IdempotencyTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Returns whether the key was free. */
    boolean claim(Place place, Claim claim, Instant until, Instant expires) {
        return at(CLAIM, place)
                        .param("hash", claim.requestHash())
                        .param("claim", claim.id())
                        .param("until", Times.utc(until))
                        .param("expires", Times.utc(expires))
                        .update()
                == 1;
    }

    /** Returns whether there was such a claim, of the same request, whose time is over. */
    boolean takeOver(Place place, Claim claim, Instant now, Instant until) {
        return at(TAKE_OVER, place)
                        .param("hash", claim.requestHash())
                        .param("claim", claim.id())
                        .param("now", Times.utc(now))
                        .param("until", Times.utc(until))
                        .update()
                == 1;
    }

    Optional<Kept> find(Place place) {
        return at(FIND, place)
                .query((row, number) -> {
                    var status = row.getObject("status", Integer.class);
                    return new Kept(
                            row.getString("request_hash"),
                            status == null
                                    ? null
                                    : new StoredAnswer(status, row.getString("location"), row.getString("answer")));
                })
                .optional();
    }

    /** Returns whether the claim still holds. */
    boolean answer(Place place, Claim claim, StoredAnswer answer) {
        return at(ANSWER, place)
                        .param("claim", claim.id())
                        .param("status", answer.status())
                        .param("location", answer.location(), Types.VARCHAR)
                        .param("answer", answer.body())
                        .update()
                == 1;
    }

    /** Gives a claim up, unless another request has taken it over. */
    void release(Place place, Claim claim) {
        at(RELEASE, place).param("claim", claim.id()).update();
    }

    /** Frees the key if it is no longer to be kept, whether it has been purged or not. */
    void forget(Place place, Instant now) {
        at(FORGET, place).param("now", Times.utc(now)).update();
    }

    /** Returns how many were no longer to be kept. */
    int purge(Instant now) {
        return jdbc.sql(PURGE).param("now", Times.utc(now)).update();
    }

    private JdbcClient.StatementSpec at(String sql, Place place) {
        return jdbc.sql(sql)
                .param("credential", place.credential().value())
                .param("route", place.route())
                .param("key", place.key());
    }

    /** Where a key counts. */
    record Place(CredentialId credential, String route, String key) {}

    /** One attempt to do the work of a request. */
    record Claim(UUID id, String requestHash) {}

    /** What is kept of the first request with a key. */
    record Kept(String requestHash, @Nullable StoredAnswer answer) {}
}
