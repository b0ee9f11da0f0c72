package io.cardworkbench.cancellation.ui;

import com.vaadin.flow.component.Component;
import io.cardworkbench.access.ui.Place;
import io.cardworkbench.cancellation.job.JobId;
import io.cardworkbench.cancellation.job.JobProgress;
import io.cardworkbench.cancellation.job.JobState;
import java.util.Collection;
import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;

/** Says in the title of the browser tab how far the job is that a page shows, while it runs. */
final class TitleOfTab {

    private final Place place;
    private final Predicate<JobProgress> shown;
    private final Map<JobId, JobProgress> running = new TreeMap<>(Comparator.comparingLong(JobId::value));
    private String title = "";
    private String said = "";

    private TitleOfTab(Place place, Predicate<JobProgress> shown) {
        this.place = place;
        this.shown = shown;
    }

    /** @param shown which of the jobs of the environment a page is about; of several the oldest is said */
    static void whileAttached(Component page, ToolServices services, Place place, Predicate<JobProgress> shown) {
        JobFeed.whileAttached(page, services, place, new TitleOfTab(place, shown)::progressed);
    }

    private void progressed(Collection<JobProgress> jobs) {
        jobs.stream().filter(shown).forEach(job -> {
            if (job.state() == JobState.RUNNING) {
                running.put(job.id(), job);
            } else {
                running.remove(job.id());
            }
        });
        say(running.values().stream().findFirst().map(this::percent).orElse(""));
    }

    /** Without fractions, which nobody reads there. */
    private String percent(JobProgress job) {
        return place.texts().percent(Math.floor(100 * job.numbers().fractionDone()) / 100);
    }

    private void say(String percent) {
        if (said.isEmpty()) {
            title = place.ui().getInternals().getTitle();
        }
        if (!percent.equals(said)) {
            place.ui()
                    .getPage()
                    .setTitle(percent.isEmpty() ? title : place.texts().of("frame.tab", percent, title));
            said = percent;
        }
    }
}
