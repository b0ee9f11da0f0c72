package io.cardworkbench.cancellation;

import io.cardworkbench.cancellation.job.JobId;
import io.cardworkbench.cancellation.job.JobSeries;
import io.cardworkbench.sql.Changed;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** How jobs hang together: which are the rest of others, and which are one series. */
@Repository
class JobChainTable {

    private static final String LINK_REST = "update cancel_job set rest_of = :of where id = :rest and rest_of is null";

    private static final String REST_OF = "select id from cancel_job where rest_of = :of";

    private static final String LINK_SERIES = """
            update cancel_job set series = :first, series_place = :place, series_jobs = :jobs
            where id = :job and series is null
            """;

    private static final String SERIES = "select id from cancel_job where series = :first order by series_place";

    private final JdbcClient jdbc;

    JobChainTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void linkRest(JobId rest, JobId of) {
        Changed.one(jdbc.sql(LINK_REST).param("rest", rest.value()).param("of", of.value()));
    }

    Optional<JobId> restOf(JobId of) {
        return jdbc.sql(REST_OF)
                .param("of", of.value())
                .query((row, number) -> new JobId(row.getLong("id")))
                .optional();
    }

    /** Makes jobs one series, in this order. */
    void linkSeries(List<JobId> jobs) {
        for (var place = 1; place <= jobs.size(); place++) {
            link(jobs.get(place - 1), new JobSeries(jobs.getFirst(), place, jobs.size()));
        }
    }

    private void link(JobId job, JobSeries series) {
        Changed.one(jdbc.sql(LINK_SERIES)
                .param("first", series.first().value())
                .param("place", series.place())
                .param("jobs", series.jobs())
                .param("job", job.value()));
    }

    /** The jobs of a series in order; none where a job is the first of no series. */
    List<JobId> series(JobId first) {
        return jdbc.sql(SERIES)
                .param("first", first.value())
                .query((row, number) -> new JobId(row.getLong("id")))
                .list();
    }
}
