package io.cardworkbench.cancellation.job;

/**
 * Where a job stands in the series that one review was cut into.
 *
 * @param first the first job of the series, by which it is known
 * @param place 1 for the first one
 * @param jobs how many jobs the series has
 */
public record JobSeries(JobId first, int place, int jobs) {

    public boolean isLast() {
        return place == jobs;
    }
}
