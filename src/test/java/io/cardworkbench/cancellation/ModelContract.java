package io.cardworkbench.cancellation;

import static org.assertj.core.api.Assertions.assertThat;

import io.cardworkbench.cancellation.JobModel.ModelCard;
import io.cardworkbench.cancellation.JobModel.ModelJob;
import io.cardworkbench.cancellation.job.Job;
import io.cardworkbench.cancellation.job.JobFilter;
import io.cardworkbench.cancellation.job.JobId;
import io.cardworkbench.cancellation.job.JobProgress;
import io.cardworkbench.cancellation.job.JobState;
import io.cardworkbench.cancellation.job.JobTransitionRefused;
import io.cardworkbench.cancellation.job.NotInQueue;
import io.cardworkbench.cancellation.job.QueuePlace;
import io.cardworkbench.cards.criteria.CardAttribute;
import io.cardworkbench.cards.criteria.CardCriteria;
import io.cardworkbench.cards.criteria.CardId;
import io.cardworkbench.cards.criteria.CardStatus;
import io.cardworkbench.cards.sending.CardTemplate;
import io.cardworkbench.support.OnH2;
import io.cardworkbench.support.OnPostgres;
import io.cardworkbench.support.RandomCases;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Whatever is done in whatever order, jobs and cards become what a simple model says. The system property {@code model.sequences}
 * asks for more than a few sequences, {@code seed} for one that failed.
 */
abstract class ModelContract extends EngineContract {

    private static final int SEQUENCES = Integer.getInteger("model.sequences", 3);
    private static final int STEPS = 60;
    private static final int MOST_JOBS = 8;
    private static final int SNOOZED_SECONDS = 3_600;

    private static final Set<CardStatus> EVERY_OPEN_STATUS =
            Set.of(CardStatus.ACTIVE, CardStatus.SNOOZED, CardStatus.EMBARGOED);

    @Autowired
    TransactionTemplate transaction;

    @Test
    @Timeout(value = 2, unit = TimeUnit.HOURS)
    void jobsAndCardsBecomeWhatTheModelSays() {
        RandomCases.check(SEQUENCES, random -> new Sequence(random).play());
    }

    /** One sequence of steps, in an environment of its own. */
    private final class Sequence {

        private final Random random;
        private final JobModel model = new JobModel();
        private final List<CardTemplate> templates = new ArrayList<>();
        private final List<String> told = new ArrayList<>();

        Sequence(Random random) {
            this.random = random;
            environment = organization.newEnvironment();
            for (var name : List.of("Large", "Larger", "Small", "Smaller")) {
                templates.add(cards.newTemplate(environment, name));
            }
        }

        void play() {
            send(templates.get(0), JobModel.SMALL + 1 + random.nextInt(20));
            send(templates.get(1), JobModel.SMALL + 1 + random.nextInt(20));
            for (var step = 0; step < STEPS; step++) {
                step();
                assertJobs();
            }
            endAll();
            assertJobs();
            assertCards();
        }

        private void step() {
            switch (random.nextInt(12)) {
                case 0, 1 -> submit();
                case 2 -> send(RandomCases.any(random, templates.subList(2, 4)), 1 + random.nextInt(35));
                case 3 -> customerActs();
                case 4 -> timePasses();
                case 5, 6 -> onAnyJob(this::work);
                case 7 -> onAnyJob(this::workerDies);
                case 8 -> onAnyJob(this::finish);
                case 9 -> onAnyJob(this::move);
                case 10 -> onAnyJob(this::pauseOrResume);
                default -> onAnyJob(this::stopOrWithdraw);
            }
        }

        private void onAnyJob(Consumer<ModelJob> step) {
            if (!model.jobs().isEmpty()) {
                step.accept(RandomCases.any(random, model.jobs()));
            }
        }

        private void send(CardTemplate template, int count) {
            told.add("send %d of %s".formatted(count, template.name()));
            model.sent(template, cards.send(environment, template, count));
        }

        private void submit() {
            var wanted = templates.stream()
                    .filter(template -> random.nextInt(3) == 0)
                    .collect(Collectors.toSet());
            var open = model.openOf(wanted);
            if (!open.isEmpty()
                    && open.size() <= 2 * JobModel.MOST_CARDS
                    && model.jobs().size() + 2 <= MOST_JOBS) {
                var job = ModelContract.this.submit(review(criteria(wanted)));
                told.add("submit %s of %d cards".formatted(job.id(), open.size()));
                model.submitted(idsFrom(job), open);
            }
        }

        private List<JobId> idsFrom(Job first) {
            return first.series() == null
                    ? List.of(first.id())
                    : jobs.series(environment, first.id()).jobs().stream()
                            .map(Job::id)
                            .toList();
        }

        private void customerActs() {
            var active = model.cards().stream()
                    .filter(card -> card.status == CardStatus.ACTIVE)
                    .toList();
            for (var acts = random.nextInt(6); acts > 0 && !active.isEmpty(); acts--) {
                var card = RandomCases.any(random, active);
                if (card.status == CardStatus.ACTIVE) {
                    act(card);
                }
            }
        }

        private void act(ModelCard card) {
            switch (random.nextInt(3)) {
                case 0 -> {
                    cards.complete(environment, card.id);
                    card.status = CardStatus.COMPLETED;
                }
                case 1 -> {
                    cards.dismiss(environment, card.id);
                    card.status = CardStatus.DISMISSED;
                }
                default -> {
                    cards.snooze(environment, card.id);
                    card.status = CardStatus.SNOOZED;
                    card.snoozedUntil = clock.instant().plusSeconds(SNOOZED_SECONDS);
                }
            }
            told.add("%s becomes %s".formatted(card.id, card.status));
        }

        private void timePasses() {
            clock.advance(Duration.ofMillis(random.nextInt(2 * SNOOZED_SECONDS * 1_000)));
            told.add("clock shows " + clock.instant());
            cards.tick();
            model.clockShows(clock.instant());
        }

        private void work(ModelJob job) {
            var most = 1 + random.nextInt(40);
            told.add("work on %s, %d parts".formatted(job.id, most));
            assertThat(parts(job, most)).as(this::story).isEqualTo(model.work(job, most));
        }

        /** What it did is rolled back. */
        private void workerDies(ModelJob job) {
            told.add("a worker of %s dies".formatted(job.id));
            transaction.executeWithoutResult(status -> {
                parts(job, 1 + random.nextInt(5));
                status.setRollbackOnly();
            });
        }

        private int parts(ModelJob job, int most) {
            return cancelChunks.next(jobTable.get(job.id), EVERY_OPEN_STATUS, most);
        }

        private void finish(ModelJob job) {
            told.add("finish %s".formatted(job.id));
            assertThat(finishJob.ifDone(job.id)).as(this::story).isEqualTo(model.finish(job));
        }

        private void move(ModelJob job) {
            var before = RandomCases.any(random, model.jobs());
            var toEnd = random.nextInt(4) == 0;
            var to = toEnd && !model.waiting().isEmpty()
                    ? new QueuePlace.After(model.waiting().getLast().id)
                    : new QueuePlace.Before(before.id);
            if (to instanceof QueuePlace.After after && after.other().equals(job.id)) {
                return;
            }
            told.add("move %s, %s".formatted(job.id, to));
            var expected = model.move(job, to instanceof QueuePlace.After ? null : before);
            assertAllowed(expected, () -> jobs.move(environment, job.id, to));
        }

        /** Nobody pauses a job twice at one moment. */
        private void pauseOrResume(ModelJob job) {
            timePasses();
            if (random.nextBoolean()) {
                told.add("pause %s".formatted(job.id));
                assertAllowed(model.pause(job), () -> jobs.pause(environment, job.id));
            } else {
                told.add("resume %s".formatted(job.id));
                assertAllowed(model.resume(job), () -> jobs.resume(environment, job.id));
            }
        }

        private void stopOrWithdraw(ModelJob job) {
            if (!job.id.equals(job.series) && random.nextBoolean()) {
                told.add("stop the series of %s".formatted(job.id));
                assertAllowed(model.stopSeries(job), () -> jobs.stopSeries(environment, job.series));
            } else if (random.nextBoolean()) {
                told.add("stop %s".formatted(job.id));
                assertAllowed(model.stop(job), () -> jobs.stop(environment, job.id));
            } else {
                told.add("withdraw %s".formatted(job.id));
                assertAllowed(model.withdraw(job), () -> jobs.withdraw(environment, job.id));
            }
        }

        private void endAll() {
            for (var job : model.jobs()) {
                if (model.resume(job)) {
                    jobs.resume(environment, job.id);
                }
            }
            while (model.jobs().stream().anyMatch(job -> !job.isEnded())) {
                model.jobs().stream()
                        .filter(job -> job.state == JobState.RUNNING)
                        .forEach(job -> {
                            model.work(job, Integer.MAX_VALUE);
                            model.finish(job);
                            assertThat(runJob.run(job.id, () -> false))
                                    .as(this::story)
                                    .isEmpty();
                        });
            }
        }

        private void assertAllowed(boolean allowed, Runnable command) {
            boolean done;
            try {
                command.run();
                done = true;
            } catch (JobTransitionRefused | NotInQueue refused) {
                done = false;
            }
            assertThat(done).as(this::story).isEqualTo(allowed);
        }

        private void assertJobs() {
            var found = jobs.list(environment, JobFilter.all(), 0, MOST_JOBS).jobs().stream()
                    .collect(Collectors.toMap(job -> job.id(), job -> job.progress()));
            for (var job : model.jobs()) {
                var progress = Objects.requireNonNull(found.get(job.id));
                assertThat(state(progress)).as(this::story).isEqualTo(state(job));
            }
        }

        private void assertCards() {
            var statuses =
                    cards.statuses(model.cards().stream().map(card -> card.id).toList());
            for (var card : model.cards()) {
                assertThat(statuses.get(card.id.value())).as(this::story).isEqualTo(card.status);
            }
            for (var job : model.jobs()) {
                assertThat(cancelledBy(found(job))).as(this::story).isEqualTo(cancelled(job));
            }
        }

        private Job found(ModelJob job) {
            return jobs.find(environment, job.id).orElseThrow();
        }

        private List<CardId> cancelled(ModelJob job) {
            return model.cards().stream()
                    .filter(card -> card.cancelledBy == job)
                    .map(card -> card.id)
                    .toList();
        }

        private String state(ModelJob job) {
            return state(job.id, job.state, job.numbers(), model.placeInQueue(job));
        }

        private String state(JobProgress job) {
            return state(job.id(), job.state(), job.numbers(), job.placeInQueue());
        }

        private String state(Object id, JobState state, Object numbers, int place) {
            return "%s is %s, %s, %d in the queue".formatted(id, state, numbers, place);
        }

        private String story() {
            return String.join("\n", told);
        }
    }

    private static CardCriteria criteria(Set<CardTemplate> templates) {
        return CardCriteria.none()
                .with(
                        CardAttribute.CARD_TEMPLATE,
                        templates.stream()
                                .map(template -> template.id().toString())
                                .toList());
    }
}

@OnH2
class ModelOnH2Test extends ModelContract {}

@OnPostgres
class ModelOnPostgresTest extends ModelContract {}
