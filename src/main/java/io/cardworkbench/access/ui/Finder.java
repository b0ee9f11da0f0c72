package io.cardworkbench.access.ui;

import java.util.List;
import java.util.Locale;

/** Finds what a member may see, by its id or a part of its name. Modules contribute theirs as beans, in their order. */
@FunctionalInterface
public interface Finder {

    /** How many of a kind are of use. */
    int MOST = 5;

    /** The best few. Asks no service for what the member may not see: that would be a refusal to be written down. */
    List<Found> find(Place place, String text);

    /** Whether a name contains a text, in whatever letters. */
    static boolean isIn(String name, String text) {
        return name.toLowerCase(Locale.ROOT).contains(text.toLowerCase(Locale.ROOT));
    }
}
