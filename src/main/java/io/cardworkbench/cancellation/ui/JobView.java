package io.cardworkbench.cancellation.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import io.cardworkbench.access.EnvironmentId;
import io.cardworkbench.access.PermissionMissing;
import io.cardworkbench.access.ui.NothingThere;
import io.cardworkbench.access.ui.Place;
import io.cardworkbench.access.ui.TiedToEnvironment;
import io.cardworkbench.cancellation.job.Job;
import io.cardworkbench.cancellation.job.JobId;
import jakarta.annotation.security.PermitAll;
import org.jspecify.annotations.Nullable;

/** One cancel job, in full, at an address that can be passed on. */
@Route(CancelCardsView.PATH + "/jobs")
@PermitAll
@TiedToEnvironment(otherwise = CancelCardsView.class)
@StyleSheet("context://assets/cards.css")
@StyleSheet("context://assets/cancel-cards.css")
final class JobView extends Composite<Div> implements HasUrlParameter<String>, HasDynamicTitle {

    private final transient ToolServices services;
    private @Nullable Job job;

    JobView(ToolServices services) {
        this.services = services;
        getContent().addClassNames("page", "job-page");
    }

    @Override
    public void setParameter(BeforeEvent event, String id) {
        var place = Place.of(event.getUI());
        getContent().removeAll();
        var found = find(place, JobId.parse(id).orElseThrow(NotFoundException::new));
        job = found;
        var page = new JobInFull(services, place, found);
        TitleOfTab.whileAttached(page, services, place, job -> job.id().equals(found.id()));
        getContent().add(page);
    }

    @Override
    public String getPageTitle() {
        return job == null ? "" : getTranslation("job.title", job.id().toString());
    }

    boolean shows(EnvironmentId environment, JobId id) {
        return job != null && job.environment().equals(environment) && job.id().equals(id);
    }

    /** {@link PermissionMissing} travels to the error view for it. */
    private Job find(Place place, JobId id) {
        return services.jobs()
                .find(place.environmentId(), id)
                .orElseThrow(() -> new NothingThere(place.texts()
                        .of("job.unknown", id.toString(), place.environment().name())));
    }
}
