package io.cardworkbench.watch;

/** A watcher's registration. */
@FunctionalInterface
public interface Watch {

    /** Ends it; ending it twice does nothing. */
    void end();
}
