package io.cardworkbench.cancellation;

import java.util.List;

/**
 * Some jobs of an environment, newest first.
 *
 * @param total how many there are on all pages
 */
public record JobPage(List<Job> jobs, int total) {

    public JobPage {
        jobs = List.copyOf(jobs);
    }
}
