package io.cardworkbench.start;

/** Refuses to start outside demo mode on a database that has the members of the demo, whose password is published. */
final class DemoLeftBehind extends RuntimeException {

    private static final long serialVersionUID = 1;

    DemoLeftBehind() {
        super("This database holds the demo, and demo mode is off");
    }
}
