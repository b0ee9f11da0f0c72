package io.cardworkbench.signin;

import io.cardworkbench.sql.Times;
import java.time.Instant;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** How often sign-ins have failed, for all nodes. */
@Repository
class AttemptTable {

    private static final String ENSURE = """
            insert into sign_in_attempt (account, address, failures, last_failure)
            values (:account, :address, 0, :now)
            on conflict do nothing
            """;

    private static final String LOCK = """
            select failures, last_failure, succeeded from sign_in_attempt
            where account = :account and address = :address
            for update
            """;

    private static final String COUNT = """
            update sign_in_attempt set failures = :failures, last_failure = :now
            where account = :account and address = :address
            """;

    private static final String SUCCEED = """
            update sign_in_attempt set failures = 0, succeeded = :now
            where account = :account and address = :address
            """;

    private static final String TAKE_BACK = """
            update sign_in_attempt set failures = failures - 1
            where account = :account and address = :address and failures > 0
            """;

    private static final String PURGE = """
            delete from sign_in_attempt
            where last_failure < :failedBefore and (succeeded is null or succeeded < :succeededBefore)
            """;

    private final JdbcClient jdbc;

    AttemptTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Lets others who try the same wait for the end of the transaction. */
    Failures lock(Attempt attempt, Instant now) {
        at(ENSURE, attempt).param("now", Times.utc(now)).update();
        return at(LOCK, attempt)
                .query((row, number) -> new Failures(
                        row.getInt("failures"),
                        Times.instant(row, "last_failure"),
                        Times.instantOrNull(row, "succeeded")))
                .single();
    }

    void count(Attempt attempt, int failures, Instant now) {
        at(COUNT, attempt)
                .param("failures", failures)
                .param("now", Times.utc(now))
                .update();
    }

    void succeed(Attempt attempt, Instant now) {
        at(SUCCEED, attempt).param("now", Times.utc(now)).update();
    }

    /** One that was counted and has not failed. */
    void takeBack(Attempt attempt) {
        at(TAKE_BACK, attempt).update();
    }

    /** Returns how many are of no use any more. */
    int purge(Instant failedBefore, Instant succeededBefore) {
        return jdbc.sql(PURGE)
                .param("failedBefore", Times.utc(failedBefore))
                .param("succeededBefore", Times.utc(succeededBefore))
                .update();
    }

    private JdbcClient.StatementSpec at(String sql, Attempt attempt) {
        return jdbc.sql(sql).param("account", attempt.account()).param("address", attempt.address());
    }
}
