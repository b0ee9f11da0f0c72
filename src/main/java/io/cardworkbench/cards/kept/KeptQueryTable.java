package io.cardworkbench.cards.kept;

import io.cardworkbench.access.EnvironmentId;
import io.cardworkbench.access.MemberId;
import io.cardworkbench.access.Sha256;
import io.cardworkbench.cards.query.CardQuery;
import io.cardworkbench.sql.Changed;
import io.cardworkbench.sql.Times;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** Queries that no address could hold. */
@Repository
class KeptQueryTable {

    private static final String INSERT = """
            insert into kept_query (id, environment_id, member_id, hash, query, expires)
            values (:id, :environment, :member, :hash, :query, :expires)
            """;

    private static final String BY_CONTENT = """
            select id
            from kept_query
            where member_id = :member and environment_id = :environment and hash = :hash
            order by id
            limit 1
            """;

    private static final String KEEP_UNTIL = "update kept_query set expires = :expires where id = :id";

    private static final String BY_ID = """
            select query
            from kept_query
            where id = :id and environment_id = :environment and member_id = :member and expires > :now
            """;

    private static final String WITH_TEXT =
            "select id, query from kept_query where environment_id = :environment and replace(query, :text, '') <> query";

    private static final String DELETE = "delete from kept_query where id = :id";

    private static final String PURGE = "delete from kept_query where expires < :before";

    private final JdbcClient jdbc;
    private final JsonMapper json;

    KeptQueryTable(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** The one that is there already if the member has kept the same before. */
    KeptQueryId keep(EnvironmentId environment, MemberId member, CardQuery query, Instant expires) {
        var text = json.writeValueAsString(StoredQuery.of(query));
        var hash = Sha256.of(text);
        var known = jdbc.sql(BY_CONTENT)
                .param("member", member.value())
                .param("environment", environment.value())
                .param("hash", hash)
                .query((row, number) -> new KeptQueryId(row.getObject("id", UUID.class)))
                .optional();
        if (known.isPresent() && keepUntil(known.get(), expires)) {
            return known.get();
        }
        var id = new KeptQueryId(UUID.randomUUID());
        Changed.one(jdbc.sql(INSERT)
                .param("id", id.value())
                .param("environment", environment.value())
                .param("member", member.value())
                .param("hash", hash)
                .param("query", text)
                .param("expires", Times.utc(expires)));
        return id;
    }

    Optional<CardQuery> find(EnvironmentId environment, MemberId member, KeptQueryId id, Instant now) {
        return jdbc.sql(BY_ID)
                .param("id", id.value())
                .param("environment", environment.value())
                .param("member", member.value())
                .param("now", Times.utc(now))
                .query(String.class)
                .optional()
                .map(text -> json.readValue(text, StoredQuery.class).toQuery());
    }

    /** Deletes those that name the customer. */
    void forget(EnvironmentId environment, String userId) {
        jdbc
                .sql(WITH_TEXT)
                .param("environment", environment.value())
                .param("text", json.writeValueAsString(userId))
                .query((row, number) -> Map.entry(row.getObject("id", UUID.class), row.getString("query")))
                .list()
                .stream()
                .filter(kept ->
                        json.readValue(kept.getValue(), StoredQuery.class).names(userId))
                .forEach(kept -> jdbc.sql(DELETE).param("id", kept.getKey()).update());
    }

    /** Deletes those that expired before a time. */
    int purge(Instant before) {
        return jdbc.sql(PURGE).param("before", Times.utc(before)).update();
    }

    /** False if it was purged meanwhile. */
    private boolean keepUntil(KeptQueryId id, Instant expires) {
        return jdbc.sql(KEEP_UNTIL)
                        .param("id", id.value())
                        .param("expires", Times.utc(expires))
                        .update()
                == 1;
    }
}
