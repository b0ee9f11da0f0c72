package io.cardworkbench.cancellation.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.signals.Signal;
import io.cardworkbench.access.PermissionMissing;
import io.cardworkbench.access.ui.Place;
import io.cardworkbench.cancellation.job.JobState;
import io.cardworkbench.kit.Ticks;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** How fast a job was over its whole life; not there before it begins, nor once its ledger is gone, and read again every now and then until it has ended. */
final class JobRateSection extends Composite<Section> {

    private static final Duration UPDATE = Duration.ofSeconds(2);

    private final ToolServices services;
    private final Place place;
    private final LiveJob live;
    private final RateChart chart;

    /** In which state the job was when it was read because of that. */
    private @Nullable JobState read;

    JobRateSection(ToolServices services, Place place, LiveJob live) {
        this.services = services;
        this.place = place;
        this.live = live;
        this.chart = new RateChart(place.texts());
        getContent().addClassName("job-section");
        getContent().add(new H2(place.texts().of("job.rate")), chart);
        bindVisible(live.job().map(job -> job.progress().started() != null && job.ledgerGone() == null));
        Signal.effect(this, () -> readInNew(live.job().get().state()));
        Ticks.whileAttached(this, UPDATE, this::readAgain);
    }

    private void readInNew(JobState state) {
        if (state != read) {
            read = state;
            read();
        }
    }

    private void readAgain() {
        if (live.now().state() == JobState.RUNNING) {
            read();
        }
    }

    private void read() {
        try {
            services.rates().rate(place.environmentId(), live.id()).ifPresent(chart::show);
        } catch (PermissionMissing lostMeanwhile) {
            chart.setVisible(false);
        }
    }
}
