package io.cardworkbench.cancellation.api;

import io.cardworkbench.cancellation.job.Job;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** Addresses of jobs, as the current caller reaches this server. */
final class JobLinks {

    String status(Job job) {
        return ServletUriComponentsBuilder.fromCurrentContextPath()
                .path("/v1/{environment}/cards/cancel-status/{job}")
                .buildAndExpand(job.environment(), job.id())
                .toUriString();
    }

    String cards(Job job) {
        return status(job) + "/cards";
    }
}
