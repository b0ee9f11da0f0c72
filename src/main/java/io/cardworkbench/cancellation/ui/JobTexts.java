package io.cardworkbench.cancellation.ui;

import io.cardworkbench.access.CredentialId;
import io.cardworkbench.access.MemberId;
import io.cardworkbench.cancellation.job.Job;
import io.cardworkbench.cancellation.job.JobExceptions;
import io.cardworkbench.cancellation.job.JobHindrance;
import io.cardworkbench.cancellation.job.JobNumbers;
import io.cardworkbench.cancellation.job.JobProgress;
import io.cardworkbench.cancellation.job.JobState;
import io.cardworkbench.cancellation.ui.ledger.FailureWords;
import io.cardworkbench.kit.Texts;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What pages say about a job. Texts that have nothing to say are empty. */
record JobTexts(Texts texts) {

    private static final int REASONS = 3;

    String state(JobState state) {
        return texts.of("job.state." + state);
    }

    String state(Job job) {
        return job.progress().isStopping() ? texts.of("job.stopping") : state(job.state());
    }

    /** Why a job that was asked to stop has not ended yet. */
    String stopping(Job job) {
        return job.progress().isStopping()
                ? texts.of(
                        "job.stopping.detail",
                        Objects.requireNonNullElse(job.progress().endedBy(), ""))
                : "";
    }

    String done(JobNumbers numbers) {
        return texts.of("job.done", numbers.cancelled(), numbers.reviewed());
    }

    String percent(JobNumbers numbers) {
        return texts.percent(numbers.fractionDone());
    }

    /** The rate, and how long it still takes; of a job that is held, by whom it is. */
    String pace(Job job) {
        if (job.state() == JobState.PAUSED) {
            return texts.of("job.paused-by", job.progress().pauses().getLast().by());
        }
        if (job.state() != JobState.RUNNING) {
            return "";
        }
        var rate = Math.round(job.progress().cardsPerSecond());
        if (rate == 0) {
            return texts.of("job.pace.unknown");
        }
        var left = job.progress().timeLeft().orElse(Duration.ZERO);
        return texts.of("job.pace", rate, texts.duration(left));
    }

    /** When a running job came along last; of one that has not for a while, that it stands, and why where that is known. */
    String lastProgress(Job job, Instant now) {
        var progress = job.progress();
        if (progress.work().hindrance().databaseAway()) {
            return texts.of("job.database-away");
        }
        var stalled = progress.stalledSince(now);
        if (stalled.isPresent()) {
            return stalled(progress.work().hindrance(), texts.duration(Duration.between(stalled.get(), now)));
        }
        return job.state() == JobState.RUNNING
                ? progress.lastProgress()
                        .map(last -> texts.of("job.last-progress", texts.duration(Duration.between(last, now))))
                        .orElse("")
                : "";
    }

    /** That a running job is slow on purpose. */
    String slowed(Job job, Instant now) {
        return job.progress().isSlowed(now) ? texts.of("job.slowed") : "";
    }

    private String stalled(JobHindrance hindrance, String since) {
        var held = hindrance.heldParts();
        var wait = hindrance.waitsFor();
        if (wait == null) {
            return texts.of(held > 0 ? "job.stalled.held" : "job.stalled", since, held);
        }
        var application = Objects.requireNonNullElseGet(wait.application(), () -> texts.of("job.stalled.unnamed"));
        var session = Long.toString(wait.session());
        return texts.of("job.stalled.wait", since, held, texts.dateTime(wait.met()), session, application);
    }

    String exceptionsSoFar(Job job) {
        var numbers = job.numbers();
        return job.progress().isUnderWay() && numbers.skipped() + numbers.failed() > 0
                ? texts.of("job.exceptions", numbers.skipped(), numbers.failed())
                : "";
    }

    String queue(Job job) {
        return job.state() == JobState.QUEUED
                ? texts.of(
                        "job.queue",
                        job.progress().placeInQueue(),
                        job.numbers().reviewed())
                : "";
    }

    String cancelled(Job job) {
        return job.state().isEnded() ? texts.of("job.cancelled", job.numbers().cancelled()) : "";
    }

    /** How many cards the job had, where that is not how many it cancelled. */
    String reviewed(Job job) {
        var numbers = job.numbers();
        return job.state().isEnded() && numbers.cancelled() != numbers.reviewed()
                ? texts.of("job.reviewed", numbers.reviewed())
                : "";
    }

    /** Once it is not kept any more which ones, how many. */
    String skipped(Job job, JobExceptions exceptions) {
        var skipped = job.numbers().skipped();
        if (!job.state().isEnded() || skipped == 0) {
            return "";
        }
        return job.ledgerGone() == null
                ? texts.of("job.skipped", skipped, statuses(exceptions))
                : texts.of("job.skipped.number", skipped);
    }

    String failed(Job job, JobExceptions exceptions) {
        var failed = job.numbers().failed();
        if (!job.state().isEnded() || failed == 0) {
            return "";
        }
        return job.ledgerGone() == null
                ? texts.of("job.failed", failed, reasons(exceptions.failed()))
                : texts.of("job.failed.number", failed);
    }

    String notReached(Job job) {
        return job.state().isEnded() && job.numbers().remaining() > 0
                ? texts.of("job.not-reached", job.numbers().remaining())
                : "";
    }

    /** How far a job is, where no bar is seen. */
    String standing(JobProgress job) {
        var numbers = job.numbers();
        return texts.of("job.standing", state(job.state()), numbers.cancelled(), numbers.reviewed());
    }

    /** The e-mail address of a member; for a system, that it is one, and its name. */
    String submitter(Job job) {
        return switch (job.submittedBy()) {
            case MemberId member -> job.submittedByName();
            case CredentialId credential -> texts.of("job.credential", job.submittedByName());
        };
    }

    /** Why the job ended before its end, and who ended it. */
    String endedEarly(Job job) {
        var by = Objects.requireNonNullElse(job.progress().endedBy(), "");
        var failure = Objects.requireNonNullElse(job.progress().failure(), "");
        return switch (job.state()) {
            case STOPPED -> texts.of("job.stopped-by", by);
            case WITHDRAWN -> texts.of("job.withdrawn-by", by);
            case REFUSED -> texts.of("job.refused-since", submitter(job));
            case FAILED -> texts.of("job.failed-since", failure);
            case QUEUED, RUNNING, PAUSED, COMPLETED, COMPLETED_WITH_FAILURES -> "";
        };
    }

    /** That a job goes on, or went on, though its submitter may no longer cancel cards. */
    String rightLost(Job job) {
        if (!job.progress().rightLost()) {
            return "";
        }
        return texts.of(job.state().isEnded() ? "job.right-lost.ended" : "job.right-lost", submitter(job));
    }

    String took(Job job) {
        var started = job.progress().started();
        var ended = job.progress().ended();
        return started == null || ended == null
                ? ""
                : texts.of("job.took", texts.duration(Duration.between(started, ended)));
    }

    private String statuses(JobExceptions exceptions) {
        var known = exceptions.skipped().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(count -> texts.of(
                        "job.skipped.status", count.getValue(), texts.of("sentence.status." + count.getKey())));
        var notKept = Stream.of(exceptions.notKept())
                .filter(count -> count > 0)
                .map(count -> texts.of("job.skipped.not-kept", count));
        return Stream.concat(known, notKept).collect(Collectors.joining(", "));
    }

    private String reasons(Map<String, Integer> failed) {
        var failures = new FailureWords(texts);
        return failed.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder()))
                .limit(REASONS)
                .map(count -> texts.of("job.failed.reason", count.getValue(), failures.of(count.getKey())))
                .collect(Collectors.joining(", "));
    }
}
