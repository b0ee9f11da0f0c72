package io.cardworkbench.cancellation.job;

import java.util.List;

/**
 * Some jobs of an environment, newest first; a series may stand there as one.
 *
 * @param total how many there are on all pages
 */
public record JobPage(List<Job> jobs, int total) {

    public JobPage {
        jobs = List.copyOf(jobs);
    }

    /**
     * Whether a job, or the series that it is shown as, appears here or disappears as it comes along.
     *
     * @param wanted whether it is one of those that are listed
     * @param offset of these jobs among all
     * @param size how many there can be here
     */
    public boolean changesWith(JobProgress job, boolean wanted, int offset, int size) {
        if (jobs.stream().anyMatch(listed -> listed.id().equals(job.shownAs()))) {
            return !wanted;
        }
        return wanted
                && offset == 0
                && (jobs.size() < size || isNewer(job.shownAs(), jobs.getLast().id()));
    }

    private static boolean isNewer(JobId job, JobId other) {
        return job.value() > other.value();
    }
}
