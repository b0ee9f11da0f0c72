package io.cardworkbench.cancellation.ui;

import com.vaadin.flow.router.RouteConfiguration;
import io.cardworkbench.access.Permission;
import io.cardworkbench.access.ui.Finder;
import io.cardworkbench.access.ui.Found;
import io.cardworkbench.access.ui.Place;
import io.cardworkbench.cancellation.job.Job;
import io.cardworkbench.cancellation.job.JobId;
import io.cardworkbench.cards.ui.criteria.CriteriaSentence;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Finds cancel jobs by their number. */
@Component
@Order(30)
class FindJobs implements Finder {

    private final ToolServices services;

    FindJobs(ToolServices services) {
        this.services = services;
    }

    @Override
    public List<Found> find(Place place, String text) {
        if (!place.rights().has(Permission.SEE_CARDS)) {
            return List.of();
        }
        return JobId.parse(text)
                .flatMap(id -> services.jobs().find(place.environmentId(), id))
                .map(job -> found(place, job))
                .stream()
                .toList();
    }

    private static Found found(Place place, Job job) {
        var id = job.id().toString();
        var sentence = new CriteriaSentence(place.texts(), job.templates()).of(job.criteria());
        return Found.in(
                place, "job", id, sentence, RouteConfiguration.forSessionScope().getUrl(JobView.class, id));
    }
}
