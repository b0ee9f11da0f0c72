package io.cardworkbench.cancellation;

import io.cardworkbench.access.ActorId;
import io.cardworkbench.access.EnvironmentId;
import io.cardworkbench.cancellation.job.Job;
import io.cardworkbench.cancellation.job.JobChain;
import io.cardworkbench.cancellation.job.JobId;
import io.cardworkbench.cancellation.job.JobNumbers;
import io.cardworkbench.cancellation.job.JobRow;
import io.cardworkbench.cancellation.job.JobSeries;
import io.cardworkbench.cancellation.job.JobSpeed;
import io.cardworkbench.cancellation.job.JobState;
import io.cardworkbench.cancellation.job.WorkTimes;
import io.cardworkbench.cancellation.review.ReviewFindings;
import io.cardworkbench.cancellation.review.ReviewId;
import io.cardworkbench.cancellation.review.StoredCriteria;
import io.cardworkbench.sql.Times;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** Reads jobs from result sets. */
record JobRowMapper(JsonMapper json) {

    JobRow row(ResultSet row, int number) throws SQLException {
        return new JobRow(
                new JobId(row.getLong("id")),
                new ReviewId(row.getObject("review_id", UUID.class)),
                new EnvironmentId(row.getInt("environment_id")),
                JobState.ofCode(row.getInt("state")),
                numbers(row),
                ActorId.of(
                        row.getObject("submitted_by", Integer.class),
                        row.getObject("submitted_by_credential", Integer.class)),
                row.getString("submitted_by_name"),
                Times.instantOrNull(row, "started"),
                Times.instantOrNull(row, "ended"),
                row.getString("ended_by_name"),
                stoppedBy(row),
                row.getString("failure"),
                WorkTimes.stored(
                        Times.instantOrNull(row, "first_card"),
                        Times.instantOrNull(row, "stop_asked"),
                        Times.instantOrNull(row, "slowed")),
                JobSpeed.ofCode(row.getInt("speed")),
                row.getBoolean("right_lost"),
                series(row));
    }

    /** The job with what its review says about it, and with its progress as far as it is stored. */
    Job job(ResultSet row, int number) throws SQLException {
        var stored = row(row, number);
        return new Job(
                stored.id(),
                stored.environment(),
                json.readValue(row.getString("criteria"), StoredCriteria.class).toCriteria(),
                json.readValue(row.getString("findings"), ReviewFindings.class).templates(),
                row.getBoolean("more"),
                row.getString("reason"),
                stored.submittedBy(),
                stored.submittedByName(),
                Times.instant(row, "reviewed_at"),
                Times.instant(row, "submitted"),
                Times.instantOrNull(row, "ledger_gone"),
                new JobChain(jobId(row, "rest_of"), jobId(row, "rest")),
                stored.stored());
    }

    private static @Nullable JobSeries series(ResultSet row) throws SQLException {
        var first = jobId(row, "series");
        return first == null ? null : new JobSeries(first, row.getInt("series_place"), row.getInt("series_jobs"));
    }

    private static @Nullable JobId jobId(ResultSet row, String column) throws SQLException {
        var id = row.getObject(column, Long.class);
        return id == null ? null : new JobId(id);
    }

    private static @Nullable ActorId stoppedBy(ResultSet row) throws SQLException {
        var member = row.getObject("stopped_by", Integer.class);
        var credential = row.getObject("stopped_by_credential", Integer.class);
        return member == null && credential == null ? null : ActorId.of(member, credential);
    }

    private static JobNumbers numbers(ResultSet row) throws SQLException {
        var reviewed = row.getInt("reviewed");
        var cancelled = row.getInt("cancelled");
        var skipped = row.getInt("skipped");
        var failed = row.getInt("failed");
        return new JobNumbers(reviewed, cancelled, skipped, failed, reviewed - cancelled - skipped - failed);
    }
}
