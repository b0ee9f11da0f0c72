package io.cardworkbench.cancellation.ui;

/** Carries out what a member asked for, and shows it when the member lacks the permission meanwhile. */
@FunctionalInterface
interface Attempt {

    void run(Runnable action);
}
