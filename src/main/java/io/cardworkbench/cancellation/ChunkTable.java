package io.cardworkbench.cancellation;

import io.cardworkbench.cards.CardStatus;
import io.cardworkbench.sql.Changed;
import io.cardworkbench.sql.Times;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The frozen cards of reviews, in chunks, and what became of them. */
@Repository
class ChunkTable {

    private static final int BATCH_SIZE = 50;

    private static final String INSERT = """
            insert into chunk (review_id, number, state, card_ids, size, cancelled, skipped, failed)
            values (?, ?, 1, ?, ?, 0, 0, 0)
            """;

    /**
     * Takes chunks that no other worker holds, those first that were not passed over, and none of a job that is to end. One
     * that is released meanwhile is checked again, and left.
     */
    private static final String LOCK_DUE = """
            select number, card_ids, passed_over
            from chunk
            where review_id = :review and state = 1 and (not_before is null or not_before <= :now)
                and exists (
                    select 1 from cancel_job j
                    where j.review_id = :review and j.state = 2 and j.stopped_by is null
                        and j.stopped_by_credential is null and j.failure is null)
            order by passed_over, number
            fetch first %d rows only
            for update skip locked
            """;

    private static final String LOCK_ONE = """
            select number from chunk
            where review_id = :review and number = :number and state = 1
            for update skip locked
            """;

    private static final String PASS_OVER = """
            update chunk set passed_over = passed_over + 1, not_before = :notBefore
            where review_id = :review and number = :number and state = 1
            """;

    private static final String DONE = """
            update chunk
            set state = 2, cancelled = :cancelled, skipped = :skipped, failed = :failed, done = :now,
                skipped_ids = :skippedIds, skipped_statuses = :skippedStatuses,
                failed_ids = :failedIds, failed_reasons = :failedReasons
            where review_id = :review and number = :number and state = 1
            """;

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
                sum(case when c.done > :since then c.size else 0 end) as recent
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

    private static final String LEDGER = """
            select c.state, c.card_ids, c.skipped_ids, c.skipped_statuses, c.failed_ids, c.failed_reasons
            from cancel_job j
            join chunk c on c.review_id = j.review_id
            where j.id = :job and c.number = :number
            """;

    private final JdbcClient jdbc;
    private final JdbcTemplate template;

    ChunkTable(JdbcClient jdbc, JdbcTemplate template) {
        this.jdbc = jdbc;
        this.template = template;
    }

    void insert(ReviewId review, List<List<Long>> chunks) {
        var numbers = new ArrayList<Integer>();
        for (var number = 0; number < chunks.size(); number++) {
            numbers.add(number);
        }
        template.batchUpdate(INSERT, numbers, BATCH_SIZE, (insert, number) -> {
            var ids = chunks.get(number);
            insert.setObject(1, review.value());
            insert.setInt(2, number);
            insert.setObject(3, ids.toArray(Long[]::new));
            insert.setInt(4, ids.size());
        });
    }

    List<DueChunk> lockDue(ReviewId review, int count, Instant now) {
        return jdbc.sql(String.format(Locale.ROOT, LOCK_DUE, count))
                .param("review", review.value())
                .param("now", Times.utc(now))
                .query((row, number) ->
                        new DueChunk(row.getInt("number"), longs(row.getArray("card_ids")), row.getInt("passed_over")))
                .list();
    }

    void done(ReviewId review, int number, ChunkOutcome outcome, Instant now) {
        Changed.one(jdbc.sql(DONE)
                .param("cancelled", outcome.cancelled())
                .param("skipped", outcome.skipped().size())
                .param("failed", outcome.failed().size())
                .param("skippedIds", orNull(outcome.skippedIds().toArray(Long[]::new)))
                .param("skippedStatuses", orNull(outcome.skippedStatuses().toArray(Short[]::new)))
                .param("failedIds", orNull(outcome.failedIds().toArray(Long[]::new)))
                .param("failedReasons", orNull(outcome.failedReasons().toArray(String[]::new)))
                .param("now", Times.utc(now))
                .param("review", review.value())
                .param("number", number));
    }

    /** Leaves a chunk for later, unless another worker has taken it meanwhile. */
    void passOver(ReviewId review, int number, Instant notBefore) {
        var free = jdbc.sql(LOCK_ONE)
                .param("review", review.value())
                .param("number", number)
                .query(Integer.class)
                .optional();
        if (free.isPresent()) {
            Changed.one(jdbc.sql(PASS_OVER)
                    .param("review", review.value())
                    .param("number", number)
                    .param("notBefore", Times.utc(notBefore)));
        }
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
                    sums.put(new JobId(row.getLong("id")), new Sums(numbers, row.getInt("recent")));
                });
        return sums;
    }

    JobExceptions exceptions(JobId job) {
        var skipped = new EnumMap<CardStatus, Integer>(CardStatus.class);
        var failed = new HashMap<String, Integer>();
        jdbc.sql(EXCEPTIONS).param("job", job.value()).query(row -> {
            for (var status : elements(row.getArray("skipped_statuses"))) {
                skipped.merge(CardStatus.ofCode(((Number) status).intValue()), 1, Integer::sum);
            }
            for (var reason : elements(row.getArray("failed_reasons"))) {
                failed.merge((String) reason, 1, Integer::sum);
            }
        });
        return new JobExceptions(skipped, failed);
    }

    /** One chunk of a job; empty beyond its last one. */
    Optional<ChunkLedger> ledger(JobId job, int number) {
        return jdbc.sql(LEDGER)
                .param("job", job.value())
                .param("number", number)
                .query((row, index) -> new ChunkLedger(
                        longs(row.getArray("card_ids")), row.getInt("state") == 2, skipped(row), failed(row)))
                .optional();
    }

    private static Map<Long, CardStatus> skipped(ResultSet row) throws SQLException {
        var statuses = elements(row.getArray("skipped_statuses"));
        return byId(
                longs(row.getArray("skipped_ids")), index -> CardStatus.ofCode(((Number) statuses[index]).intValue()));
    }

    private static Map<Long, String> failed(ResultSet row) throws SQLException {
        var reasons = elements(row.getArray("failed_reasons"));
        return byId(longs(row.getArray("failed_ids")), index -> (String) reasons[index]);
    }

    private static <T> Map<Long, T> byId(List<Long> ids, IntFunction<T> value) {
        var map = new HashMap<Long, T>();
        for (var index = 0; index < ids.size(); index++) {
            map.put(ids.get(index), value.apply(index));
        }
        return map;
    }

    private static List<Long> longs(Array array) throws SQLException {
        var longs = new ArrayList<Long>();
        for (var element : elements(array)) {
            longs.add(((Number) element).longValue());
        }
        return longs;
    }

    private static Object[] elements(@Nullable Array array) throws SQLException {
        return array == null ? new Object[0] : (Object[]) array.getArray();
    }

    private static <T> T @Nullable [] orNull(T[] array) {
        return array.length == 0 ? null : array;
    }

    /** Numbers, and how many cards were processed lately. */
    record Sums(JobNumbers numbers, int recent) {}
}
