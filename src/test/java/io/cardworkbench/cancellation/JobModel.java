package io.cardworkbench.cancellation;

import io.cardworkbench.cancellation.job.JobId;
import io.cardworkbench.cancellation.job.JobNumbers;
import io.cardworkbench.cancellation.job.JobState;
import io.cardworkbench.cards.criteria.CardId;
import io.cardworkbench.cards.criteria.CardStatus;
import io.cardworkbench.cards.sending.CardTemplate;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What is to become of the jobs and cards of an environment, told as simply as it can be: no database, no threads. */
final class JobModel {

    static final int PART = 10;
    static final int SMALL = 1_000;
    static final int MOST_CARDS = 2_000;

    private static final int NOWHERE = Integer.MAX_VALUE;

    private final Map<Long, ModelCard> cards = new TreeMap<>();
    private final List<ModelJob> jobs = new ArrayList<>();

    List<ModelJob> jobs() {
        return List.copyOf(jobs);
    }

    Collection<ModelCard> cards() {
        return cards.values();
    }

    void sent(CardTemplate template, List<CardId> ids) {
        ids.forEach(id -> cards.put(id.value(), new ModelCard(id, template)));
    }

    List<ModelCard> openOf(Collection<CardTemplate> templates) {
        return cards.values().stream()
                .filter(card -> card.isOpen() && templates.contains(card.template))
                .toList();
    }

    void clockShows(Instant now) {
        for (var card : cards.values()) {
            if (card.status == CardStatus.SNOOZED && card.snoozedUntil != null && !card.snoozedUntil.isAfter(now)) {
                card.status = CardStatus.ACTIVE;
            }
        }
    }

    /** More than one job takes becomes several, of which one runs at a time. */
    void submitted(List<JobId> ids, List<ModelCard> frozen) {
        for (var place = 0; place < ids.size(); place++) {
            var last = Math.min(frozen.size(), (place + 1) * MOST_CARDS);
            jobs.add(new ModelJob(ids.get(place), ids.getFirst(), frozen.subList(place * MOST_CARDS, last)));
        }
        startDue();
    }

    /** How many parts a worker is through with then. */
    int work(ModelJob job, int most) {
        var parts = 0;
        while (job.state == JobState.RUNNING && parts < most && job.remaining() > 0) {
            for (var last = Math.min(job.reached + PART, job.cards.size()); job.reached < last; job.reached++) {
                job.reach(job.cards.get(job.reached));
            }
            parts++;
        }
        return parts;
    }

    /** Whether the job has ended. */
    boolean finish(ModelJob job) {
        if (!job.isEnded() && job.begun && job.remaining() == 0) {
            end(job, JobState.COMPLETED);
        }
        return job.isEnded();
    }

    boolean pause(ModelJob job) {
        var allowed = job.state == JobState.RUNNING || job.state == JobState.PAUSED;
        if (allowed) {
            job.state = JobState.PAUSED;
            startDue();
        }
        return allowed;
    }

    boolean resume(ModelJob job) {
        var allowed = !job.isEnded() && job.begun;
        if (allowed && job.state == JobState.PAUSED) {
            job.state = JobState.QUEUED;
            startDue();
        }
        return allowed;
    }

    boolean stop(ModelJob job) {
        var allowed = !job.isEnded() && job.begun;
        if (allowed) {
            end(job, JobState.STOPPED);
        }
        return allowed;
    }

    /** Whether there was anything to stop, or has been before. */
    boolean stopSeries(ModelJob job) {
        var series =
                jobs.stream().filter(other -> other.series.equals(job.series)).toList();
        var live = series.stream().filter(other -> !other.isEnded()).toList();
        for (var other : live) {
            other.state = other.begun ? JobState.STOPPED : JobState.WITHDRAWN;
        }
        startDue();
        return !live.isEmpty()
                || series.stream()
                        .anyMatch(other -> other.state == JobState.STOPPED || other.state == JobState.WITHDRAWN);
    }

    boolean withdraw(ModelJob job) {
        var allowed = isWaiting(job);
        if (allowed) {
            end(job, JobState.WITHDRAWN);
        }
        return allowed;
    }

    /**
     * May start a small job of a series that waits for a large one: it comes before the large one of its series then.
     *
     * @param before the one that it is put before; null to put it to the end
     */
    boolean move(ModelJob job, @Nullable ModelJob before) {
        var order = new ArrayList<>(waiting());
        var allowed = isWaiting(job) && (before == null || (order.contains(before) && job != before));
        if (allowed) {
            order.remove(job);
            order.add(before == null ? order.size() : order.indexOf(before), job);
            if (!order.equals(waiting())) {
                order.forEach(each -> each.place = order.indexOf(each));
                startDue();
            }
        }
        return allowed;
    }

    List<ModelJob> waiting() {
        return queued().stream().filter(job -> !job.begun).toList();
    }

    int placeInQueue(ModelJob job) {
        return queued().indexOf(job) + 1;
    }

    private static boolean isWaiting(ModelJob job) {
        return job.state == JobState.QUEUED && !job.begun;
    }

    private void end(ModelJob job, JobState state) {
        job.state = state;
        startDue();
    }

    /** One large job runs at a time; small ones wait for nobody. */
    private void startDue() {
        for (var next = next(); next.isPresent(); next = next()) {
            next.get().state = JobState.RUNNING;
            next.get().begun = true;
        }
    }

    private Optional<ModelJob> next() {
        var largeRuns = jobs.stream().anyMatch(job -> job.state == JobState.RUNNING && !job.isSmall());
        return queued().stream()
                .filter(job -> !largeRuns || job.isSmall())
                .filter(this::hasTurnOfItsSeries)
                .findFirst();
    }

    private boolean hasTurnOfItsSeries(ModelJob job) {
        return jobs.stream()
                        .filter(other -> other.series.equals(job.series))
                        .noneMatch(other -> other.state == JobState.RUNNING || other.state == JobState.PAUSED)
                && queued().stream()
                        .filter(other -> other.series.equals(job.series))
                        .findFirst()
                        .equals(Optional.of(job));
    }

    /** Those that a pause interrupted come first. */
    private List<ModelJob> queued() {
        return jobs.stream()
                .filter(job -> job.state == JobState.QUEUED)
                .sorted(Comparator.<ModelJob, Boolean>comparing(job -> !job.begun)
                        .thenComparingInt(job -> job.place)
                        .thenComparingLong(job -> job.id.value()))
                .toList();
    }

    /** A card, and what became of it. */
    static final class ModelCard {

        final CardId id;
        final CardTemplate template;
        CardStatus status = CardStatus.ACTIVE;

        @Nullable
        Instant snoozedUntil;

        @Nullable
        ModelJob cancelledBy;

        ModelCard(CardId id, CardTemplate template) {
            this.id = id;
            this.template = template;
        }

        boolean isOpen() {
            return status == CardStatus.ACTIVE || status == CardStatus.SNOOZED;
        }
    }

    /** A job, and how far it is. */
    static final class ModelJob {

        final JobId id;
        final JobId series;
        final List<ModelCard> cards;
        JobState state = JobState.QUEUED;
        private boolean begun;
        private int place = NOWHERE;
        private int reached;
        private int cancelled;

        /** @param series the first job of those that were submitted with it */
        ModelJob(JobId id, JobId series, List<ModelCard> cards) {
            this.id = id;
            this.series = series;
            this.cards = List.copyOf(cards);
        }

        JobNumbers numbers() {
            return new JobNumbers(cards.size(), cancelled, reached - cancelled, 0, remaining());
        }

        boolean isEnded() {
            return state.isEnded();
        }

        private boolean isSmall() {
            return cards.size() <= SMALL;
        }

        private int remaining() {
            return cards.size() - reached;
        }

        private void reach(ModelCard card) {
            if (card.isOpen()) {
                card.status = CardStatus.CANCELLED;
                card.cancelledBy = this;
                cancelled++;
            }
        }
    }
}
