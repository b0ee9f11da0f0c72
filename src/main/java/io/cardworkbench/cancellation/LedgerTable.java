package io.cardworkbench.cancellation;

import io.cardworkbench.cancellation.job.JobExceptions;
import io.cardworkbench.cancellation.job.JobId;
import io.cardworkbench.cancellation.job.JobNumbers;
import io.cardworkbench.cancellation.job.SkippedAs;
import io.cardworkbench.cancellation.review.ReviewId;
import io.cardworkbench.cards.criteria.CardStatus;
import io.cardworkbench.sql.Changed;
import io.cardworkbench.sql.Times;
import java.sql.Array;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What became of the cards of jobs, as their chunks have it. */
@Repository
class LedgerTable {

    private static final String LOCK_FREE =
            "select number from chunk where review_id = :review and state = 1 for update skip locked";

    private static final String RELEASE_FREE =
            "update chunk set state = 3 where review_id = :review and state = 1 and number = any(:numbers)";

    private static final String ANY_DUE = """
            select count(*) from (select 1 from chunk where review_id = :review and state = 1 fetch first 1 rows only) due
            """;

    private static final String SUMS = """
            select j.id, sum(c.size) as size, sum(c.cancelled) as cancelled, sum(c.skipped) as skipped,
                sum(c.failed) as failed, sum(case when c.state = 2 then 0 else c.size end) as remaining,
                sum(case when c.done > :since then c.size else 0 end) as recent,
                min(c.done) as first_card, max(c.done) as last_card,
                sum(case when c.state = 1 and c.passed_over > 0 then 1 else 0 end) as held
            from cancel_job j
            join chunk c on c.review_id = j.review_id
            where j.id = any(:jobs)
            group by j.id
            """;

    private static final String EXCEPTIONS = """
            select c.skipped_statuses, c.failed_reasons
            from cancel_job j
            join chunk c on c.review_id = j.review_id
            where j.id = :job and c.skipped + c.failed > 0
            """;

    private final JdbcClient jdbc;

    LedgerTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Takes those of the chunks that are still due away from the workers which none of them holds; waits for nobody. */
    void releaseFree(ReviewId review) {
        var free = jdbc.sql(LOCK_FREE)
                .param("review", review.value())
                .query((row, number) -> row.getInt("number"))
                .list();
        Changed.rows(
                free.size(),
                jdbc.sql(RELEASE_FREE).param("review", review.value()).param("numbers", free.toArray(Integer[]::new)));
    }

    boolean hasDue(ReviewId review) {
        return jdbc.sql(ANY_DUE)
                        .param("review", review.value())
                        .query(Integer.class)
                        .single()
                > 0;
    }

    /** The numbers of jobs as their chunks have them at this moment. */
    Map<JobId, Sums> sums(Collection<JobId> jobs, Instant since) {
        var sums = new HashMap<JobId, Sums>();
        jdbc.sql(SUMS)
                .param("jobs", jobs.stream().map(JobId::value).toArray(Long[]::new))
                .param("since", Times.utc(since))
                .query(row -> {
                    var numbers = new JobNumbers(
                            row.getInt("size"),
                            row.getInt("cancelled"),
                            row.getInt("skipped"),
                            row.getInt("failed"),
                            row.getInt("remaining"));
                    var sum = new Sums(
                            numbers,
                            row.getInt("recent"),
                            Times.instantOrNull(row, "first_card"),
                            Times.instantOrNull(row, "last_card"),
                            row.getInt("held"));
                    sums.put(new JobId(row.getLong("id")), sum);
                });
        return sums;
    }

    JobExceptions exceptions(JobId job) {
        var skipped = new EnumMap<CardStatus, Integer>(CardStatus.class);
        var notKept = new AtomicInteger();
        var failed = new HashMap<String, Integer>();
        jdbc.sql(EXCEPTIONS).param("job", job.value()).query(row -> {
            for (var status : elements(row.getArray("skipped_statuses"))) {
                SkippedAs.status(((Number) status).intValue())
                        .ifPresentOrElse(known -> skipped.merge(known, 1, Integer::sum), notKept::incrementAndGet);
            }
            for (var reason : elements(row.getArray("failed_reasons"))) {
                failed.merge((String) reason, 1, Integer::sum);
            }
        });
        return new JobExceptions(skipped, notKept.get(), failed);
    }

    private static Object[] elements(@Nullable Array array) throws SQLException {
        return array == null ? new Object[0] : (Object[]) array.getArray();
    }

    /**
     * What has been done so far.
     *
     * @param recent how many cards were processed lately
     * @param firstCard when the first cards were
     * @param lastCard when the last ones were
     * @param held of how many parts others hold cards
     */
    record Sums(
            JobNumbers numbers,
            int recent,
            @Nullable Instant firstCard,
            @Nullable Instant lastCard,
            int held) {}
}
