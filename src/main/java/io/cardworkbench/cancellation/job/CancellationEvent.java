package io.cardworkbench.cancellation.job;

import io.cardworkbench.access.Actor;
import org.jspecify.annotations.Nullable;

/** Something that happened to a cancel job, announced in the transaction that did it. */
public sealed interface CancellationEvent {

    Job job();

    /** Someone started a job from a review; it may have to wait. */
    record JobSubmitted(Job job) implements CancellationEvent {}

    /** The turn of the job came. */
    record JobStarted(Job job) implements CancellationEvent {}

    /** Someone holds the job. */
    record JobPaused(Job job, Actor by) implements CancellationEvent {}

    /** Someone lets the job go on, as soon as it has its turn. */
    record JobResumed(Job job, Actor by) implements CancellationEvent {}

    /** Someone put the job to another place in the queue. */
    record JobMoved(Job job, Actor by) implements CancellationEvent {}

    /** Someone changed the speed of the job. */
    record JobSpeedChanged(Job job, Actor by) implements CancellationEvent {}

    /**
     * The job ended.
     *
     * @param by who stopped or withdrew it; null if it came to its end by itself
     */
    record JobEnded(Job job, @Nullable Actor by) implements CancellationEvent {}
}
