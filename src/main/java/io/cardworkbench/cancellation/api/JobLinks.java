package io.cardworkbench.cancellation.api;

import io.cardworkbench.access.EnvironmentId;
import io.cardworkbench.cancellation.job.Job;
import io.cardworkbench.cancellation.job.JobId;
import io.cardworkbench.cancellation.series.Series;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** Addresses of jobs, as the current caller reaches this server. */
final class JobLinks {

    String status(Job job) {
        return ServletUriComponentsBuilder.fromCurrentContextPath()
                .path("/v1/{environment}/cards/cancel-status/{job}")
                .buildAndExpand(job.environment(), job.id())
                .toUriString();
    }

    String series(Series series) {
        var first = series.jobs().getFirst();
        return series(first.environment(), first.id());
    }

    String series(EnvironmentId environment, JobId first) {
        return ServletUriComponentsBuilder.fromCurrentContextPath()
                .path("/v1/{environment}/cards/cancel-series/{series}")
                .buildAndExpand(environment, first)
                .toUriString();
    }

    String cards(Job job) {
        return status(job) + "/cards";
    }
}
